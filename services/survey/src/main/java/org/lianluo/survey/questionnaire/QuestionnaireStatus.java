package org.lianluo.survey.questionnaire;

/** Where a questionnaire stands. */
public enum QuestionnaireStatus {
    /** The office writes it (起草). */
    DRAFT,
    /** It can be answered (进行中); questions and roster stay as they are from now on. */
    OPEN,
    /** Over and counted (已截止). */
    CLOSED,
    /** Everybody may read the results (已公布). */
    PUBLISHED,
    /** It counts for nothing (已作废). */
    VOID
}
