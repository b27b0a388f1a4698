package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.AssignmentReturnedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class AssignmentReturnedHandler implements EventHandler<AssignmentReturnedV1> {

    private final AssignmentProgress progress;

    AssignmentReturnedHandler(AssignmentProgress progress) {
        this.progress = progress;
    }

    @Override
    public Class<AssignmentReturnedV1> contract() {
        return AssignmentReturnedV1.class;
    }

    @Override
    public Uni<Void> on(AssignmentReturnedV1 event, EventMetadata metadata, Work work) {
        return AssignmentProgress.concernsOpinions(event.subjectType())
                ? progress.returned(work, event.subjectId(), event.unitCode(), event.reason())
                : Uni.createFrom().voidItem();
    }
}
