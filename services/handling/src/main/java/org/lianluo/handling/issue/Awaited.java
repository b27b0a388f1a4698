package org.lianluo.handling.issue;

/** What a unit owes for an item. */
public enum Awaited {
    NOTHING,
    PLAN,
    RESULT
}
