package org.lianluo.suggestion.proposal.following;

/** What a deputy says of attitude or result. */
enum Satisfaction {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
