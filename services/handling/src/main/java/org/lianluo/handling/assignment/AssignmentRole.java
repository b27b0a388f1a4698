package org.lianluo.handling.assignment;

/** The part of a unit in handling a suggestion. */
public enum AssignmentRole {
    /** Handles it alone (独办). */
    SOLE,
    /** Replies, with the opinions of the co-handlers (主办). */
    LEAD,
    /** Gives its opinion to the lead and does not reply itself (会办、协办). */
    CO,
    /** Replies for its own part (分办). */
    SEPARATE;

    /** Whether the unit replies to the deputies. */
    public boolean replies() {
        return this != CO;
    }
}
