package org.lianluo.suggestion.proposal;

/** What a deputy says of attitude or result. */
enum Satisfaction {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
