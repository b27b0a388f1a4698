package org.lianluo.handling.commitment;

/** Where a commitment stands. */
public enum CommitmentStatus {
    /** To be kept, in whatever year (未落实). */
    OPEN,
    /** Kept; the unit replies to the deputies once more when all of the reply are (已落实). */
    FULFILLED,
    /** Kept, and the further reply was issued (已再次答复). */
    ANSWERED,
    /** A reply of a further round took the place of the one that made it (已由新答复取代). */
    REPLACED
}
