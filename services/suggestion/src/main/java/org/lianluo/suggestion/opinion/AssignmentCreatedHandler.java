package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.AssignmentCreatedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class AssignmentCreatedHandler implements EventHandler<AssignmentCreatedV1> {

    private final AssignmentProgress progress;

    AssignmentCreatedHandler(AssignmentProgress progress) {
        this.progress = progress;
    }

    @Override
    public Class<AssignmentCreatedV1> contract() {
        return AssignmentCreatedV1.class;
    }

    @Override
    public Uni<Void> on(AssignmentCreatedV1 event, EventMetadata metadata, Work work) {
        return AssignmentProgress.concernsOpinions(event.subjectType())
                ? progress.assigned(work, event.subjectId(), event.assignmentId(), event.unitCode())
                : Uni.createFrom().voidItem();
    }
}
