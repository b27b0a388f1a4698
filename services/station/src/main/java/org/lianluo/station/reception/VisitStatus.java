package org.lianluo.station.reception;

/** How far a visitor of a reception day is. */
public enum VisitStatus {
    /** 等候 */
    WAITING,
    /** 已叫号 */
    CALLED,
    /** 已接待 */
    HEARD,
    /** 未接待离开 */
    LEFT
}
