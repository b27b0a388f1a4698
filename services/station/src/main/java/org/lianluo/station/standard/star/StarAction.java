package org.lianluo.station.standard.star;

import static org.lianluo.station.standard.star.StarStatus.APPLIED;
import static org.lianluo.station.standard.star.StarStatus.AWARDED;
import static org.lianluo.station.standard.star.StarStatus.REFUSED;
import static org.lianluo.station.standard.star.StarStatus.REPLACED;
import static org.lianluo.station.standard.star.StarStatus.REVIEWED;
import static org.lianluo.station.standard.star.StarStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a star rating, and from which states: the whole state machine (自主申报 → 综合评定 → 动态管理). */
enum StarAction {
    /** The office gives points item by item (评审); may be corrected until it is awarded. */
    REVIEW(REVIEWED, APPLIED, REVIEWED),
    /** The plaque is given (授牌). */
    AWARD(AWARDED, REVIEWED),
    /** It comes to nothing (不予通过). */
    REFUSE(REFUSED, APPLIED, REVIEWED),
    /** The station takes it back (撤回申报). */
    WITHDRAW(WITHDRAWN, APPLIED),
    /** Looked at again, each year (年度复核): it stays, falls, or is lost. */
    RECHECK(null, AWARDED),
    /** A later award takes its place (取代). */
    REPLACE(REPLACED, AWARDED);

    private final StarStatus to;
    private final Set<StarStatus> from;

    StarAction(StarStatus to, StarStatus first, StarStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    StarStatus from(StarStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
