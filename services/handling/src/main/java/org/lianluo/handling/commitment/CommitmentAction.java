package org.lianluo.handling.commitment;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a commitment, and from which states: the whole state machine. */
public enum CommitmentAction {
    /** The unit plans a step towards it (阶段目标); the state stays. */
    PLAN(null, CommitmentStatus.OPEN),
    /** The unit reached such a step; the state stays. */
    REACH(null, CommitmentStatus.OPEN),
    /** The unit can't keep it in time and says why (延期); the state stays. */
    POSTPONE(null, CommitmentStatus.OPEN),
    /** The unit kept it, and shows by what (落实). */
    FULFIL(CommitmentStatus.FULFILLED, CommitmentStatus.OPEN),
    /** The further reply was issued (再次答复). */
    ANSWER(CommitmentStatus.ANSWERED, CommitmentStatus.FULFILLED),
    /** A reply of a further round was issued (再次办理的答复). */
    REPLACE(CommitmentStatus.REPLACED, CommitmentStatus.OPEN, CommitmentStatus.FULFILLED),
    /** The deputies get its state (寄送落实情况); the state stays. */
    GIVE_STATE(null, CommitmentStatus.OPEN, CommitmentStatus.FULFILLED, CommitmentStatus.ANSWERED);

    private final CommitmentStatus to;
    private final Set<CommitmentStatus> from;

    CommitmentAction(CommitmentStatus to, CommitmentStatus first, CommitmentStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    CommitmentStatus from(CommitmentStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
