package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.AssignmentAcceptedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class AssignmentAcceptedHandler implements EventHandler<AssignmentAcceptedV1> {

    private final AssignmentProgress progress;

    AssignmentAcceptedHandler(AssignmentProgress progress) {
        this.progress = progress;
    }

    @Override
    public Class<AssignmentAcceptedV1> contract() {
        return AssignmentAcceptedV1.class;
    }

    @Override
    public Uni<Void> on(AssignmentAcceptedV1 event, EventMetadata metadata, Work work) {
        return AssignmentProgress.concernsOpinions(event.subjectType())
                ? progress.accepted(work, event.subjectId(), event.unitCode())
                : Uni.createFrom().voidItem();
    }
}
