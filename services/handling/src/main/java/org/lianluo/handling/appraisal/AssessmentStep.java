package org.lianluo.handling.appraisal;

/** What happens to an assessment, as its history tells it. */
enum AssessmentStep {
    PREPARE,
    CHANGE,
    START,
    /** Somebody gave marks for a unit. */
    MARK,
    CLOSE,
    REOPEN,
    /** An award list was chosen. */
    AWARD,
    PUBLISH,
    CANCEL
}
