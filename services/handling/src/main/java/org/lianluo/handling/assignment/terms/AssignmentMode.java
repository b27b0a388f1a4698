package org.lianluo.handling.assignment.terms;

/** How units share a suggestion. */
public enum AssignmentMode {
    /** One unit alone (独办). */
    SOLE,
    /** A lead unit, which replies, with co-handlers (主办加会办). */
    LEAD_CO,
    /** Two or more units, each of which replies for its part (分办). */
    SEPARATE
}
