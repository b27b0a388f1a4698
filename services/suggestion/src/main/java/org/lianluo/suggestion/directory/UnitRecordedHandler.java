package org.lianluo.suggestion.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.events.UnitRecordedV1;
import org.lianluo.shared.messaging.EventHandler;
import org.lianluo.shared.messaging.EventMetadata;
import org.lianluo.shared.messaging.Work;

@ApplicationScoped
class UnitRecordedHandler implements EventHandler<UnitRecordedV1> {

    @Override
    public Class<UnitRecordedV1> contract() {
        return UnitRecordedV1.class;
    }

    @Override
    public Uni<Void> on(UnitRecordedV1 event, EventMetadata metadata, Work work) {
        return work.session().merge(new KnownUnit(event)).replaceWithVoid();
    }
}
