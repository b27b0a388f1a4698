package org.lianluo.survey.link;

/** What is graded. */
public enum RatingQuestion {
    /** The station as a whole. */
    STATION,
    /** How the constituent was treated (办理态度). */
    ATTITUDE,
    /** What came of their opinion (办理结果). */
    RESULT
}
