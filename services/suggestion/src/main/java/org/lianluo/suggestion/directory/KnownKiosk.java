package org.lianluo.suggestion.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.lianluo.shared.events.station.kiosk.KioskRecordedV1;

/** A kiosk, as this service knows it: whether its device is let in. */
@Entity
class KnownKiosk {

    @Id
    private UUID id;

    /** Null before it is enrolled. */
    private String clientId;

    private String status;

    protected KnownKiosk() {}

    KnownKiosk(KioskRecordedV1 event) {
        id = event.kioskId();
        clientId = event.clientId();
        status = event.status();
    }
}
