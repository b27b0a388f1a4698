package org.lianluo.handling.supervision;

import static org.lianluo.handling.supervision.SupervisionStatus.CANCELLED;
import static org.lianluo.handling.supervision.SupervisionStatus.CLOSED;
import static org.lianluo.handling.supervision.SupervisionStatus.ESCALATED;
import static org.lianluo.handling.supervision.SupervisionStatus.INSPECTED;
import static org.lianluo.handling.supervision.SupervisionStatus.ISSUED;
import static org.lianluo.handling.supervision.SupervisionStatus.NOT_CHOSEN;
import static org.lianluo.handling.supervision.SupervisionStatus.OVERDUE;
import static org.lianluo.handling.supervision.SupervisionStatus.PLANNED;
import static org.lianluo.handling.supervision.SupervisionStatus.PROPOSED;
import static org.lianluo.handling.supervision.SupervisionStatus.RESPONDED;
import static org.lianluo.handling.supervision.SupervisionStatus.VERIFIED;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a supervision case, and from which states: the whole state machine. */
public enum SupervisionAction {
    /** The director meeting chooses it, or the office arranges a meeting with a head (确定、安排). */
    CHOOSE(PLANNED, PROPOSED),
    /** It is not chosen, with the reason (不列入). */
    DECLINE(NOT_CHOSEN, PROPOSED),
    /** Units are asked, each until a day (下达). */
    ISSUE(ISSUED, PLANNED),
    /** A unit answers a question while others are open (反馈); the state stays. */
    ANSWER(null, ISSUED, OVERDUE, ESCALATED),
    /** The last open question is answered. */
    ANSWER_LAST(RESPONDED, ISSUED, OVERDUE, ESCALATED),
    /** The day of a question is over without an answer. */
    MISS(OVERDUE, ISSUED),
    /** A measure is taken, and another day is set (限期改正、通报、询问、质询). */
    ESCALATE(ESCALATED, OVERDUE, ESCALATED),
    /** Units are asked further: opinions are handed over (监督法 §50), a second answer is demanded (§53), work goes on. */
    ASK_AGAIN(ISSUED, RESPONDED, INSPECTED),
    /** What was answered is looked at on the spot (检查). */
    INSPECT(INSPECTED, RESPONDED),
    /** It is found to be so, with what shows it (核实). */
    VERIFY(VERIFIED, RESPONDED, INSPECTED),
    /** Over, with its outcome (办结). */
    CLOSE(CLOSED, VERIFIED),
    /** What an answer ends is over with it (办结催办). */
    CLOSE_ANSWERED(CLOSED, RESPONDED),
    /** Called off, with the reason (撤销). */
    CANCEL(CANCELLED, PROPOSED, PLANNED, ISSUED, OVERDUE, ESCALATED);

    private final SupervisionStatus to;
    private final Set<SupervisionStatus> from;

    SupervisionAction(SupervisionStatus to, SupervisionStatus first, SupervisionStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    SupervisionStatus from(SupervisionStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
