package org.lianluo.handling.commitment;

/** What happens to a commitment, as its history tells it. */
enum CommitmentStep {
    PROMISE,
    PLAN_MILESTONE,
    REACH_MILESTONE,
    POSTPONE,
    /** A deputy took note of the new day. */
    TAKE_NOTE,
    FULFIL,
    /** The unit replied once more. */
    FOLLOW_UP,
    /** A reply of a further round took its place. */
    REPLACE,
    /** The deputies got its state, with a receipt. */
    GIVE_STATE,
    /** A deputy rated it on the receipt. */
    RATE
}
