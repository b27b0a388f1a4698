package org.lianluo.suggestion.proposal.merging;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a merge, and from which state: the whole state machine. */
enum MergeAction {
    /** The office undoes it, or too few suggestions are left. */
    UNDO(MergeStatus.ACTIVE, MergeStatus.UNDONE),
    /** A member was withdrawn, and others are left; the state stays. */
    LEAVE(MergeStatus.ACTIVE, MergeStatus.ACTIVE),
    /** A unit replied to one of the suggestions. */
    ANSWER(MergeStatus.ACTIVE, MergeStatus.ANSWERED);

    private final MergeStatus from;
    private final MergeStatus to;

    MergeAction(MergeStatus from, MergeStatus to) {
        this.from = from;
        this.to = to;
    }

    boolean isAllowedIn(MergeStatus current) {
        return current == from;
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    MergeStatus from(MergeStatus current) {
        if (!isAllowedIn(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to;
    }
}
