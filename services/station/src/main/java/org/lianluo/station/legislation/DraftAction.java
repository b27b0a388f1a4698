package org.lianluo.station.legislation;

import static org.lianluo.station.legislation.LegislativeDraftStatus.CLOSED;
import static org.lianluo.station.legislation.LegislativeDraftStatus.OPEN;
import static org.lianluo.station.legislation.LegislativeDraftStatus.PREPARED;
import static org.lianluo.station.legislation.LegislativeDraftStatus.REPORTED;
import static org.lianluo.station.legislation.LegislativeDraftStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a draft, and from which states: the whole state machine. */
enum DraftAction {
    /** Points and the public are asked (公布征求意见). */
    PUBLISH(OPEN, PREPARED),
    /** Comments come in (提出意见). */
    COMMENT(null, OPEN),
    /** The last day is put off (延长); the state stays. */
    EXTEND(null, OPEN),
    /** No more comments are taken (截止). */
    CLOSE(CLOSED, OPEN),
    /** A comment is sorted and judged (整理采纳). */
    SORT(null, OPEN, CLOSED),
    /** What became of all comments is told (反馈). */
    REPORT(REPORTED, CLOSED),
    /** A point says that it has nothing to say, or has read what became of its comments (签收). */
    ACKNOWLEDGE(null, OPEN, REPORTED),
    /** It is not gone on with (撤回). */
    WITHDRAW(WITHDRAWN, PREPARED, OPEN);

    private final LegislativeDraftStatus to;
    private final Set<LegislativeDraftStatus> from;

    DraftAction(LegislativeDraftStatus to, LegislativeDraftStatus first, LegislativeDraftStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    LegislativeDraftStatus from(LegislativeDraftStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
