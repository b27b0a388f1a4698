package org.lianluo.handling.agenda;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a meeting of the standing committee, and from which states: the whole state machine. */
enum CommitteeMeetingAction {
    /** A report is put on it (列入报告); the state stays. */
    ENTER_REPORT(null, CommitteeMeetingStatus.PLANNED),
    /** It is on another day (改期); the state stays. */
    MOVE(null, CommitteeMeetingStatus.PLANNED),
    /** It took place (举行). */
    HOLD(CommitteeMeetingStatus.HELD, CommitteeMeetingStatus.PLANNED),
    /** It does not take place (取消). */
    CANCEL(CommitteeMeetingStatus.CANCELLED, CommitteeMeetingStatus.PLANNED),
    /** Something that is due was done (办结); the state stays. */
    DO_TASK(null, CommitteeMeetingStatus.PLANNED, CommitteeMeetingStatus.HELD);

    private final CommitteeMeetingStatus to;
    private final Set<CommitteeMeetingStatus> from;

    CommitteeMeetingAction(CommitteeMeetingStatus to, CommitteeMeetingStatus first, CommitteeMeetingStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    CommitteeMeetingStatus from(CommitteeMeetingStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
