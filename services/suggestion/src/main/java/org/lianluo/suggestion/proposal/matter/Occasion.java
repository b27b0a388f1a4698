package org.lianluo.suggestion.proposal.matter;

/** When a suggestion is made: while the congress sits, or between its meetings (闭会期间). */
public enum Occasion {
    IN_SESSION,
    BETWEEN_SESSIONS
}
