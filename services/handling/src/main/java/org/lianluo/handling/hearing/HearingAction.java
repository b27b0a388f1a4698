package org.lianluo.handling.hearing;

import static org.lianluo.handling.hearing.HearingStatus.CANCELLED;
import static org.lianluo.handling.hearing.HearingStatus.CLOSED;
import static org.lianluo.handling.hearing.HearingStatus.HELD;
import static org.lianluo.handling.hearing.HearingStatus.PLANNED;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a hearing, and from which states: the whole state machine. */
enum HearingAction {
    /** It gets another day (改期); the state stays. */
    POSTPONE(null, PLANNED),
    /** A deputy asks, before the hearing so that the unit can prepare, or at it (提问). */
    ASK(null, PLANNED, HELD),
    /** It took place, and who was there and what was said is recorded (召开). */
    HOLD(HELD, PLANNED),
    /** A unit answers a question (答复). */
    ANSWER(null, HELD),
    /** A unit is told what it has to follow up, does it, and that is confirmed or sent back (追办). */
    FOLLOW_UP(null, HELD),
    /** Nothing of it is open (办结). */
    CLOSE(CLOSED, HELD),
    /** It does not take place (取消). */
    CANCEL(CANCELLED, PLANNED);

    private final HearingStatus to;
    private final Set<HearingStatus> from;

    HearingAction(HearingStatus to, HearingStatus first, HearingStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    HearingStatus from(HearingStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
