package org.lianluo.survey.evaluation;

/** How far an evaluation is. */
enum EvaluationStatus {
    PLANNED,
    /** Groups visit and investigate. */
    INVESTIGATING,
    /** Something was found of each subject; who is evaluated may read it. */
    REPORTED,
    /** All its surveys are done. */
    RATED,
    CONCLUDED,
    CANCELLED;

    /** Whether those who are evaluated may read what was found of them. */
    boolean isOpenToSubjects() {
        return this == REPORTED || this == RATED || this == CONCLUDED;
    }
}
