package org.lianluo.survey.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.lianluo.shared.events.station.DeputyRecordedV1;

/** A deputy, as this service knows them. */
@Entity
class KnownDeputy {

    @Id
    private String code;

    private String name;

    protected KnownDeputy() {}

    KnownDeputy(DeputyRecordedV1 event) {
        code = event.code();
        name = event.name();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
