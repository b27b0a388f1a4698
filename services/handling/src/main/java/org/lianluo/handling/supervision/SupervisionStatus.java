package org.lianluo.handling.supervision;

/** Where a supervision case stands. */
public enum SupervisionStatus {
    /** Proposed; the director meeting decides, on a meeting with a head the office (待确定). */
    PROPOSED,
    /** Not chosen; over (未列入). */
    NOT_CHOSEN,
    /** Chosen or planned; nobody was asked yet (待下达). */
    PLANNED,
    /** Units were asked, and have yet to answer (已下达). */
    ISSUED,
    /** Not all units answered in time (逾期). */
    OVERDUE,
    /** A measure was taken against that (已升级督办). */
    ESCALATED,
    /** All units answered (已反馈). */
    RESPONDED,
    /** The answers were looked at on the spot (已检查). */
    INSPECTED,
    /** What the units did was found to be so (已核实). */
    VERIFIED,
    /** Over, with its outcome (已办结). */
    CLOSED,
    /** Called off (已撤销). */
    CANCELLED
}
