package org.lianluo.survey.poll;

/** What happens to a survey or to a verdict, as its history tells it. */
enum SurveyStep {
    DRAFT,
    OPEN,
    CLOSE,
    TALLY,
    ANNOUNCE,
    VOID,
    /** The rated answers. */
    ANSWER,
    /** What dissatisfied was put right. */
    RECTIFY,
    /** It is rated once more. */
    SURVEY_AGAIN
}
