package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.AssignmentExtendedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class AssignmentExtendedHandler implements EventHandler<AssignmentExtendedV1> {

    private final AssignmentProgress progress;

    AssignmentExtendedHandler(AssignmentProgress progress) {
        this.progress = progress;
    }

    @Override
    public Class<AssignmentExtendedV1> contract() {
        return AssignmentExtendedV1.class;
    }

    @Override
    public Uni<Void> on(AssignmentExtendedV1 event, EventMetadata metadata, Work work) {
        return AssignmentProgress.concernsOpinions(event.subjectType())
                ? progress.noted(
                        work, event.subjectId(), "EXTEND", event.unitCode(), event.answerDue() + " " + event.reason())
                : Uni.createFrom().voidItem();
    }
}
