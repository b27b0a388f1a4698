package org.lianluo.handling.hearing;

/** Where a hearing stands. */
public enum HearingStatus {
    /** Units and deputies are invited (已安排). */
    PLANNED,
    /** It took place; questions and follow-ups are open or may still come (已召开). */
    HELD,
    /** Every question is answered, and all that was to be followed up is confirmed (已办结). */
    CLOSED,
    /** It does not take place (已取消). */
    CANCELLED
}
