package org.lianluo.shared.casework.choice;

/** The steps of the alerts before and after a due date (预警、提醒、催办), in their order. */
public enum AlertStep {
    /** The first notice, days before it is due. */
    FIRST_NOTICE,
    /** The second notice, fewer days before. */
    SECOND_NOTICE,
    /** On the last day. */
    DUE_TODAY,
    /** On each day after it. */
    OVERDUE
}
