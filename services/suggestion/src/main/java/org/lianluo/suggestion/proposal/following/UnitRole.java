package org.lianluo.suggestion.proposal.following;

/** Role of a unit: alone (独办), leading (主办), co-handling (会办) or one of several that reply apart (分办). */
enum UnitRole {
    SOLE,
    LEAD,
    CO,
    SEPARATE;

    /** Whether the unit replies to the deputies itself; a co-handler gives its opinion to the lead. */
    boolean replies() {
        return this != CO;
    }
}
