package org.lianluo.suggestion.directory;

import jakarta.inject.Singleton;
import org.lianluo.shared.events.handling.UnitRecordedV1;
import org.lianluo.shared.events.station.DeputyRecordedV1;
import org.lianluo.shared.events.station.StationRecordedV1;
import org.lianluo.shared.events.station.code.DeputyPageRecordedV1;
import org.lianluo.shared.events.station.kiosk.KioskRecordedV1;
import org.lianluo.shared.messaging.Subscriptions;

/** Keeps what the owners of stations, kiosks, deputies and units publish. */
@Singleton
class DirectorySubscriptions extends Subscriptions {

    DirectorySubscriptions() {
        keep(StationRecordedV1.class, KnownStation::new);
        keep(KioskRecordedV1.class, KnownKiosk::new);
        keep(DeputyRecordedV1.class, KnownDeputy::new);
        keep(DeputyPageRecordedV1.class, KnownDeputyPage::new);
        keep(UnitRecordedV1.class, KnownUnit::new);
    }
}
