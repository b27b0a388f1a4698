package org.lianluo.handling.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.DeputyRecordedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class DeputyRecordedHandler implements EventHandler<DeputyRecordedV1> {

    @Override
    public Class<DeputyRecordedV1> contract() {
        return DeputyRecordedV1.class;
    }

    @Override
    public Uni<Void> on(DeputyRecordedV1 event, EventMetadata metadata, Work work) {
        return work.session().merge(new KnownDeputy(event)).replaceWithVoid();
    }
}
