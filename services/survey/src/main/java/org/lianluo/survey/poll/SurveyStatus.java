package org.lianluo.survey.poll;

/** Where a survey stands. */
public enum SurveyStatus {
    /** Being prepared (草稿). */
    DRAFT,
    /** Papers come in; the roster is frozen and the base fixed (进行中). */
    OPEN,
    /** No more papers; what joins them with who took part is gone (已截止). */
    CLOSED,
    /** Counted (已计票). */
    TALLIED,
    /** The verdicts are known to all (已公布). */
    ANNOUNCED,
    /** Nothing of it counts (作废). */
    VOID
}
