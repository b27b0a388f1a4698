package org.lianluo.handling.assignment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.OpinionReopenedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class OpinionReopenedHandler implements EventHandler<OpinionReopenedV1> {

    private final Intake intake;

    OpinionReopenedHandler(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Class<OpinionReopenedV1> contract() {
        return OpinionReopenedV1.class;
    }

    @Override
    public Uni<Void> on(OpinionReopenedV1 event, EventMetadata metadata, Work work) {
        return intake.reopened(work, event);
    }
}
