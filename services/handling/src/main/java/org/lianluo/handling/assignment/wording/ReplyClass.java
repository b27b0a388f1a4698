package org.lianluo.handling.assignment.wording;

/**
 * Class of a reply (答复类别), printed at its top right, by the practice of the National People's Congress. What it means
 * for the matter is the outcome, which stays comparable where a place has other letters.
 */
public enum ReplyClass {
    /** Solved, or solved in the main. */
    A(Outcome.SOLVED),
    /** Being solved, or planned: something is promised. */
    B(Outcome.PLANNED),
    /** Later, since conditions don't allow it yet. */
    C(Outcome.DEFERRED),
    /** Kept for reference. */
    D(Outcome.REFERENCE);

    private final Outcome outcome;

    ReplyClass(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What the class means for the matter. */
    public Outcome outcome() {
        return outcome;
    }

    /** What became of the matter. */
    public enum Outcome {
        SOLVED,
        PLANNED,
        DEFERRED,
        REFERENCE
    }
}
