package org.lianluo.suggestion.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.lianluo.shared.events.handling.UnitRecordedV1;

/** A handling unit, as this service knows it. */
@Entity
public class KnownUnit {

    @Id
    private String code;

    private String name;
    private String regionCode;
    private String status;

    protected KnownUnit() {}

    KnownUnit(UnitRecordedV1 event) {
        code = event.code();
        name = event.name();
        regionCode = event.regionCode();
        status = event.status();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Whether opinions of a region may be forwarded to it. */
    public boolean handlesFor(String region) {
        return "ACTIVE".equals(status) && regionCode.equals(region);
    }
}
