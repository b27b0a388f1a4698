package org.lianluo.suggestion.opinion;

/** A constituent's rating of an answer. */
public enum Grade {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
