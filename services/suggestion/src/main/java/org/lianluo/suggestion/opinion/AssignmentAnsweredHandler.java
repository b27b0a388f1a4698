package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.AssignmentAnsweredV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class AssignmentAnsweredHandler implements EventHandler<AssignmentAnsweredV1> {

    private final AssignmentProgress progress;

    AssignmentAnsweredHandler(AssignmentProgress progress) {
        this.progress = progress;
    }

    @Override
    public Class<AssignmentAnsweredV1> contract() {
        return AssignmentAnsweredV1.class;
    }

    @Override
    public Uni<Void> on(AssignmentAnsweredV1 event, EventMetadata metadata, Work work) {
        return AssignmentProgress.concernsOpinions(event.subjectType())
                ? progress.answered(work, event.subjectId(), event.unitCode(), event.answer())
                : Uni.createFrom().voidItem();
    }
}
