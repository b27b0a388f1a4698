package org.lianluo.handling.assignment.wording;

/** Where a reply stands. */
public enum ReplyStatus {
    /** Waits for the unit's leader (待签发). */
    DRAFT,
    /** The leader refused it; a new draft follows (已退改). */
    REFUSED,
    /** Approved and so issued; never changes again (已签发). */
    ISSUED
}
