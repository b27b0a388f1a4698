package org.lianluo.station.reception;

/** How far a reception day is. */
public enum ReceptionStatus {
    /** 已排班: nobody but its office, its station and its deputies knows of it. */
    PLANNED,
    /** 已公告 */
    ANNOUNCED,
    /** 接待中 */
    OPEN,
    /** 已接待 */
    HELD,
    /** 已归档 */
    ARCHIVED,
    /** 已取消 */
    CANCELLED,
    /** 已改期: another day is in its place. */
    POSTPONED
}
