package org.lianluo.station.station;

/** Kinds of places where deputies meet constituents. */
public enum StationKind {
    /** 代表之家 */
    HOME,
    /** 联络站 */
    STATION,
    /** 工作室 */
    STUDIO,
    /** 活动中心 */
    CENTRE,
    /** 网上联络站 */
    ONLINE,
    /** 行业联络站 */
    SECTOR,
    /** 教育行业代表之家 */
    SECTOR_EDUCATION,
    /** 法律行业代表之家 */
    SECTOR_LAW,
    /** 企业代表之家 */
    SECTOR_ENTERPRISE,
    /** 军民代表之家 */
    SECTOR_MILITARY_CIVIL,
    /** 代表调解室 */
    MEDIATION,
    /** 示范点 */
    DEMONSTRATION,
    /** 基层立法联系点 */
    LEGISLATIVE_POINT
}
