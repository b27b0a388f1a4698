package org.lianluo.suggestion.opinion.flood;

/** How far it is with what was set aside together. */
public enum SetAsideStatus {
    /** Opinions are being set aside. */
    RUNNING,
    DONE,
    /** Opinions are being restored. */
    UNDOING,
    UNDONE
}
