package org.lianluo.survey.feedback;

/** Where a feedback form stands. */
public enum FormStatus {
    /** The deputy is asked (待反馈); it stays so after the due date, until they were reminded and let that pass, too. */
    OPEN,
    /** The deputy gave their feedback; over (已反馈). */
    RETURNED,
    /** None came after the reminder (不反馈): outside the base of satisfaction (重庆市代表建议办理条例 2017 §29). */
    NO_FEEDBACK
}
