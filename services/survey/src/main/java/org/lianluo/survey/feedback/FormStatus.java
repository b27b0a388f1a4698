package org.lianluo.survey.feedback;

/** Where a feedback form stands. */
public enum FormStatus {
    /** The deputy is asked (待反馈); it stays so after the due date. */
    OPEN,
    /** The deputy gave their feedback; over (已反馈). */
    RETURNED
}
