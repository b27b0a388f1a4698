package org.lianluo.handling.assignment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.OpinionForwardedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class OpinionForwardedHandler implements EventHandler<OpinionForwardedV1> {

    private final Intake intake;

    OpinionForwardedHandler(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Class<OpinionForwardedV1> contract() {
        return OpinionForwardedV1.class;
    }

    @Override
    public Uni<Void> on(OpinionForwardedV1 event, EventMetadata metadata, Work work) {
        return intake.forwarded(work, event);
    }
}
