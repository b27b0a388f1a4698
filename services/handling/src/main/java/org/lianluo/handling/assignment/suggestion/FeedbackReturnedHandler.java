package org.lianluo.handling.assignment.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.FeedbackReturnedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class FeedbackReturnedHandler implements EventHandler<FeedbackReturnedV1> {

    private final SuggestionCourse course;

    FeedbackReturnedHandler(SuggestionCourse course) {
        this.course = course;
    }

    @Override
    public Class<FeedbackReturnedV1> contract() {
        return FeedbackReturnedV1.class;
    }

    @Override
    public Uni<Void> on(FeedbackReturnedV1 event, EventMetadata metadata, Work work) {
        return course.rated(work, event);
    }
}
