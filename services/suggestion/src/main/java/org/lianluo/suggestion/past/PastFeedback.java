package org.lianluo.suggestion.past;

/** What the deputy said of the reply (代表评价). */
enum PastFeedback {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
