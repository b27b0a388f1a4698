package org.lianluo.handling.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.RegionRecordedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class RegionRecordedHandler implements EventHandler<RegionRecordedV1> {

    @Override
    public Class<RegionRecordedV1> contract() {
        return RegionRecordedV1.class;
    }

    @Override
    public Uni<Void> on(RegionRecordedV1 event, EventMetadata metadata, Work work) {
        return work.session().merge(new KnownRegion(event)).replaceWithVoid();
    }
}
