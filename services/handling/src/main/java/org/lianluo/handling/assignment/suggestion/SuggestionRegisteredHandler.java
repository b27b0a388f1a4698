package org.lianluo.handling.assignment.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.SuggestionRegisteredV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class SuggestionRegisteredHandler implements EventHandler<SuggestionRegisteredV1> {

    private final SuggestionCourse course;

    SuggestionRegisteredHandler(SuggestionCourse course) {
        this.course = course;
    }

    @Override
    public Class<SuggestionRegisteredV1> contract() {
        return SuggestionRegisteredV1.class;
    }

    @Override
    public Uni<Void> on(SuggestionRegisteredV1 event, EventMetadata metadata, Work work) {
        return course.registered(work, event);
    }
}
