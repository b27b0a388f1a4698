package org.lianluo.handling.issue;

/** What happens to a list or to an issue, as its history tells it. */
enum IssueStep {
    /** A list is opened. */
    OPEN,
    WRITE_LETTER,
    /** An issue is entered in a list. */
    ENTER,
    NAME_UNITS,
    HAND_OVER,
    PLAN,
    BEGIN,
    /** The unit gave its result to the committee. */
    RESULT,
    COMMENT,
    REPORT,
    VERIFY,
    CONTINUE,
    /** A day was missed. */
    OVERDUE,
    /** A day was counted again. */
    RECOUNT
}
