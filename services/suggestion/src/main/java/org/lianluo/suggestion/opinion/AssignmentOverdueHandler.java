package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.AssignmentOverdueV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class AssignmentOverdueHandler implements EventHandler<AssignmentOverdueV1> {

    private final AssignmentProgress progress;

    AssignmentOverdueHandler(AssignmentProgress progress) {
        this.progress = progress;
    }

    @Override
    public Class<AssignmentOverdueV1> contract() {
        return AssignmentOverdueV1.class;
    }

    @Override
    public Uni<Void> on(AssignmentOverdueV1 event, EventMetadata metadata, Work work) {
        return AssignmentProgress.concernsOpinions(event.subjectType())
                ? progress.noted(
                        work, event.subjectId(), "OVERDUE", event.unitCode(), event.limit() + " " + event.due())
                : Uni.createFrom().voidItem();
    }
}
