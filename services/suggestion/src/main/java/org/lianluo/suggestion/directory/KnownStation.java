package org.lianluo.suggestion.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.lianluo.shared.events.station.StationRecordedV1;

/** A liaison station, as this service knows it. */
@Entity
public class KnownStation {

    @Id
    private UUID id;

    private String code;
    private String name;
    private String regionCode;
    private String status;
    private String pageTokenHash;
    private String streetCode;

    protected KnownStation() {}

    KnownStation(StationRecordedV1 event) {
        id = event.stationId();
        code = event.code();
        name = event.name();
        regionCode = event.regionCode();
        status = event.status();
        pageTokenHash = event.pageTokenHash();
        streetCode = event.streetCode();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String regionCode() {
        return regionCode;
    }

    public boolean isActive() {
        return "ACTIVE".equals(status);
    }

    /** SHA-256 of the token of its page, hexadecimal; null while it has none. */
    public String pageTokenHash() {
        return pageTokenHash;
    }
}
