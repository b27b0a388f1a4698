package org.lianluo.station.standard.star;

import java.util.List;
import org.lianluo.shared.security.Role;

/** State of a star rating. */
public enum StarStatus {
    /** 已申报 */
    APPLIED,
    /** 已评审: each item has points, the stars are known. */
    REVIEWED,
    /** 已授牌 */
    AWARDED,
    /** 未通过 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN,
    /** 已取消: a later review left no star. */
    LOST,
    /** 已由新星级取代: the station was awarded anew. */
    REPLACED;

    /** The roles that are told: what the station does tells the office, what the office does the head of the station. */
    List<String> toRoles() {
        return this == APPLIED || this == WITHDRAWN
                ? List.of(Role.Names.INTAKE_OFFICER, Role.Names.PRESIDIUM)
                : List.of(Role.Names.STATION_HEAD);
    }
}
