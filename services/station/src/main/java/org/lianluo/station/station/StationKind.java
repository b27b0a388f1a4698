package org.lianluo.station.station;

/** Kinds of places where deputies meet constituents. */
enum StationKind {
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
    /** 基层立法联系点 */
    LEGISLATIVE_POINT
}
