package org.lianluo.handling.supervision;

/** What happens to a supervision case, as its history tells it. */
enum SupervisionStep {
    PROPOSE,
    PLAN,
    CHOOSE,
    DECLINE,
    ISSUE,
    ANSWER,
    OVERDUE,
    ESCALATE,
    ASK_AGAIN,
    INSPECT,
    VERIFY,
    CLOSE,
    CANCEL
}
