package org.lianluo.handling.assignment;

/** What is assigned. */
public enum SubjectType {
    /** A station opinion (社情民意). */
    OPINION,
    /** A deputy suggestion (代表建议). */
    SUGGESTION
}
