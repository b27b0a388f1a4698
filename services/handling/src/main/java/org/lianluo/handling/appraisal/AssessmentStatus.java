package org.lianluo.handling.appraisal;

/** Where an assessment stands. */
public enum AssessmentStatus {
    /** It is prepared; only offices see it (拟定中). */
    DRAFT,
    /** Units, deputies and offices give their marks; figures are those of the day (评分中). */
    SCORING,
    /** Figures and scores are frozen; award lists are chosen (已结束评分). */
    CLOSED,
    /** Everybody reads it; it changes no more (已公布). */
    PUBLISHED,
    /** It was given up with a reason (已取消). */
    CANCELLED
}
