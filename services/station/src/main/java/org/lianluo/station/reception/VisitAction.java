package org.lianluo.station.reception;

import static org.lianluo.station.reception.VisitStatus.CALLED;
import static org.lianluo.station.reception.VisitStatus.HEARD;
import static org.lianluo.station.reception.VisitStatus.LEFT;
import static org.lianluo.station.reception.VisitStatus.WAITING;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a visitor in the queue, and from which states. */
public enum VisitAction {
    /** The number is called, again if nobody came (叫号). */
    CALL(CALLED, WAITING, CALLED),
    /** The deputies heard the visitor (接待). */
    HEAR(HEARD, CALLED),
    /** The visitor went unheard (离开). */
    LEAVE(LEFT, WAITING, CALLED),
    /** An opinion is noted for a visitor who was heard before (补记). */
    NOTE(HEARD, HEARD);

    private final VisitStatus to;
    private final Set<VisitStatus> from;

    VisitAction(VisitStatus to, VisitStatus first, VisitStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    VisitStatus from(VisitStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to;
    }
}
