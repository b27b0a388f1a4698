package org.lianluo.station.reception;

import static org.lianluo.station.reception.ReceptionStatus.ANNOUNCED;
import static org.lianluo.station.reception.ReceptionStatus.ARCHIVED;
import static org.lianluo.station.reception.ReceptionStatus.CANCELLED;
import static org.lianluo.station.reception.ReceptionStatus.HELD;
import static org.lianluo.station.reception.ReceptionStatus.OPEN;
import static org.lianluo.station.reception.ReceptionStatus.PLANNED;
import static org.lianluo.station.reception.ReceptionStatus.POSTPONED;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a reception day, and from which states: the whole state machine. */
public enum ReceptionAction {
    /** It is made known (公告). */
    ANNOUNCE(ANNOUNCED, PLANNED),
    /** Other deputies receive (换班); the state stays. */
    REPLACE(null, PLANNED, ANNOUNCED),
    /** A deputy has leave from it, or no longer (准假); the state stays. */
    EXCUSE(null, PLANNED, ANNOUNCED, OPEN, HELD),
    /** Another day takes its place (改期). */
    POSTPONE(POSTPONED, PLANNED, ANNOUNCED),
    /** It is not held (取消). */
    CANCEL(CANCELLED, PLANNED, ANNOUNCED),
    /** Visitors are let in (开始接待). */
    START(OPEN, ANNOUNCED),
    /** A deputy signs in (代表签到). */
    SIGN_IN(null, OPEN),
    /** A visitor draws a number, is called, heard, or leaves (排号). */
    QUEUE(null, OPEN),
    /** The last visitor is gone (结束接待). */
    CLOSE(HELD, OPEN),
    /** A figure was wrong (更正). */
    CORRECT(null, HELD),
    /** A deputy raises a point on a directors' day, or is answered (问题和答复). */
    POINT(null, OPEN, HELD),
    /** Nothing more is changed (归档). */
    FILE(ARCHIVED, HELD);

    private final ReceptionStatus to;
    private final Set<ReceptionStatus> from;

    ReceptionAction(ReceptionStatus to, ReceptionStatus first, ReceptionStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    ReceptionStatus from(ReceptionStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
