package org.lianluo.handling.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.lianluo.shared.events.RegionRecordedV1;

/** A region, as this service knows it. */
@Entity
class KnownRegion {

    @Id
    String code;

    String name;
    String parentCode;

    protected KnownRegion() {}

    KnownRegion(RegionRecordedV1 event) {
        code = event.code();
        name = event.name();
        parentCode = event.parentCode();
    }

    /** Provinces and cities are named alone, all others after the region above them (GB/T 2260). */
    boolean isNamedAlone() {
        return parentCode == null || code.endsWith("00");
    }
}
