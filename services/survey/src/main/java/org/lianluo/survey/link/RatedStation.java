package org.lianluo.survey.link;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.lianluo.shared.events.station.StationRecordedV1;

/** A liaison station, as far as its ratings need it. */
@Entity
class RatedStation {

    @Id
    private UUID id;

    private String code;
    private String name;
    private String regionCode;

    protected RatedStation() {}

    RatedStation(StationRecordedV1 event) {
        id = event.stationId();
        code = event.code();
        name = event.name();
        regionCode = event.regionCode();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String regionCode() {
        return regionCode;
    }
}
