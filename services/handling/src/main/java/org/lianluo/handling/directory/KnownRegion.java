package org.lianluo.handling.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.lianluo.shared.events.station.RegionRecordedV1;

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

    /**
     * Its name without that of the region above it, which it may carry in whole (河南省平顶山市) or in part (平顶山市新华区
     * under 河南省平顶山市).
     *
     * @param parent null for none
     */
    String ownName(KnownRegion parent) {
        if (parent != null) {
            for (int shared = Math.min(parent.name.length(), name.length() - 2); shared >= 2; shared--) {
                if (parent.name.endsWith(name.substring(0, shared))) {
                    return name.substring(shared);
                }
            }
        }
        return name;
    }

    /** Provinces and cities are named alone, all others after the region above them (GB/T 2260). */
    boolean isNamedAlone() {
        return parentCode == null || code.endsWith("00");
    }
}
