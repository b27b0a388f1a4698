package org.lianluo.suggestion.motion;

/** What happens to a motion, as its history tells it. */
enum MotionStep {
    DRAFT,
    CHANGE,
    ADD_CO_SPONSOR,
    REMOVE_CO_SPONSOR,
    CONFIRM,
    SUBMIT,
    TABLE,
    SEND_TO_COMMITTEE,
    HANDLE_AS_SUGGESTION,
    EXAMINE,
    WITHDRAW,
    CONSENT_TO_WITHDRAWAL,
    REFUSE_WITHDRAWAL,
    VOTE,
    PLAN,
    REPORT,
    RATE
}
