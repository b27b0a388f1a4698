package org.lianluo.survey.evaluation;

/** What happens to an evaluation, as its history tells it. */
enum EvaluationStep {
    PLAN,
    CHANGE_PLAN,
    INVESTIGATE,
    RECORD_VISIT,
    RECORD_FINDING,
    ADD_SURVEY,
    REPORT,
    RATED,
    CONCLUDE,
    CANCEL
}
