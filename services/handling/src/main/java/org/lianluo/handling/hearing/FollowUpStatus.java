package org.lianluo.handling.hearing;

/** Where a follow-up stands. */
public enum FollowUpStatus {
    /** The unit has to do it (追办中). */
    OPEN,
    /** The unit says that it is done (已报送结果). */
    DONE,
    /** That was confirmed; over (已确认). */
    CONFIRMED
}
