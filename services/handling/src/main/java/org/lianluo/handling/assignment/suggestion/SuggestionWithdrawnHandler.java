package org.lianluo.handling.assignment.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.SuggestionWithdrawnV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class SuggestionWithdrawnHandler implements EventHandler<SuggestionWithdrawnV1> {

    private final SuggestionCourse course;

    SuggestionWithdrawnHandler(SuggestionCourse course) {
        this.course = course;
    }

    @Override
    public Class<SuggestionWithdrawnV1> contract() {
        return SuggestionWithdrawnV1.class;
    }

    @Override
    public Uni<Void> on(SuggestionWithdrawnV1 event, EventMetadata metadata, Work work) {
        return course.withdrawn(work, event);
    }
}
