package org.lianluo.handling.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.lianluo.shared.events.station.DeputyRecordedV1;

/** A deputy, as this service knows them. */
@Entity
class KnownDeputy {

    @Id
    String code;

    String name;

    protected KnownDeputy() {}

    KnownDeputy(DeputyRecordedV1 event) {
        code = event.code();
        name = event.name();
    }
}
