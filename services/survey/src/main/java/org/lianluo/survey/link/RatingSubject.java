package org.lianluo.survey.link;

/** What a link is about. */
enum RatingSubject {
    /** A liaison station: one grade. */
    STATION,
    /** The answer to one opinion: attitude and result apart. */
    ANSWER
}
