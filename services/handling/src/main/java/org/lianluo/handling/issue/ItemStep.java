package org.lianluo.handling.issue;

/** What happens to an item, as its history tells it. */
enum ItemStep {
    LIST,
    NAME_UNIT,
    HAND_OVER,
    PLAN,
    START,
    REPORT_RESULT,
    COMMENT,
    VERIFY,
    CONTINUE,
    OVERDUE,
    RECOUNT
}
