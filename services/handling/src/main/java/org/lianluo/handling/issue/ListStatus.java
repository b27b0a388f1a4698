package org.lianluo.handling.issue;

/** How far an issue list is. What becomes of it afterwards its items say. */
public enum ListStatus {
    /** The committee writes it. */
    PREPARED,
    /** The units have it (已交办). */
    HANDED_OVER
}
