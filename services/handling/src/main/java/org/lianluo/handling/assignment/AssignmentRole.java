package org.lianluo.handling.assignment;

import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.problem.ProblemException;

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

    /** Refuses what is not this part of the work: a co-handler's opinion, or a reply. */
    public void mustReply(boolean reply) {
        if (replies() != reply) {
            throw new ProblemException(HandlingProblem.NOT_THIS_PART).with("role", this);
        }
    }
}
