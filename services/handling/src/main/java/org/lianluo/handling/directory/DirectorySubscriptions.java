package org.lianluo.handling.directory;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.station.DeputyRecordedV1;
import org.lianluo.shared.events.station.RegionRecordedV1;
import org.lianluo.shared.messaging.Subscriptions;

/** Keeps what the station service publishes of deputies and regions. */
@Singleton
class DirectorySubscriptions extends Subscriptions {

    DirectorySubscriptions() {
        keep(DeputyRecordedV1.class, KnownDeputy::new);
        keep(RegionRecordedV1.class, KnownRegion::new);
    }
}
