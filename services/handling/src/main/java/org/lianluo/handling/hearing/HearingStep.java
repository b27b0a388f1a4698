package org.lianluo.handling.hearing;

/** What happens to a hearing, as its history tells it. */
enum HearingStep {
    PLAN,
    POSTPONE,
    ASK,
    HOLD,
    ANSWER,
    SET_FOLLOW_UP,
    DO_FOLLOW_UP,
    CONFIRM_FOLLOW_UP,
    SEND_FOLLOW_UP_BACK,
    CLOSE,
    CANCEL
}
