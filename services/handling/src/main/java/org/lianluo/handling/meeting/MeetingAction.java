package org.lianluo.handling.meeting;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may be done with a reply meeting, and from which state: the whole state machine. */
enum MeetingAction {
    /** It took place, and what came of it is recorded. */
    HOLD(MeetingStatus.PLANNED, MeetingStatus.HELD),
    CANCEL(MeetingStatus.PLANNED, MeetingStatus.CANCELLED);

    private final MeetingStatus from;
    private final MeetingStatus to;

    MeetingAction(MeetingStatus from, MeetingStatus to) {
        this.from = from;
        this.to = to;
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    MeetingStatus from(MeetingStatus current) {
        if (current != from) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to;
    }
}
