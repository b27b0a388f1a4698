package org.lianluo.suggestion.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.StationRecordedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class StationRecordedHandler implements EventHandler<StationRecordedV1> {

    @Override
    public Class<StationRecordedV1> contract() {
        return StationRecordedV1.class;
    }

    @Override
    public Uni<Void> on(StationRecordedV1 event, EventMetadata metadata, Work work) {
        return work.session().merge(new KnownStation(event)).replaceWithVoid();
    }
}
