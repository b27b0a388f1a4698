package org.lianluo.shared.numbers;

/** How sure it is that a number belongs to a person. */
public enum Certainty {
    /** Its form says so: it is hidden from everybody and never handed on. */
    CERTAIN,
    /** It may as well be a number of a business: whoever answers for the text decides. */
    DOUBTFUL
}
