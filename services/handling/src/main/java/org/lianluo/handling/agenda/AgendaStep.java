package org.lianluo.handling.agenda;

/** What happens to a meeting of the standing committee, as its history tells it. */
enum AgendaStep {
    PLAN,
    ENTER_REPORT,
    MOVE,
    HOLD,
    CANCEL,
    DO_TASK
}
