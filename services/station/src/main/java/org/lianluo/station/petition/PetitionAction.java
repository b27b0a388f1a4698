package org.lianluo.station.petition;

import static org.lianluo.station.petition.PetitionStatus.ENDED;
import static org.lianluo.station.petition.PetitionStatus.HANDED_ON;
import static org.lianluo.station.petition.PetitionStatus.TAKEN;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a petition that was taken, and from which states: the whole state machine. */
enum PetitionAction {
    /** It is handed on, or handed on to somebody else (转办). */
    HAND_ON(HANDED_ON, TAKEN, HANDED_ON),
    /** It is asked after (跟踪); the state stays. */
    FOLLOW_UP(null, HANDED_ON),
    /** What became of it is known (办结). */
    END(ENDED, TAKEN, HANDED_ON);

    private final PetitionStatus to;
    private final Set<PetitionStatus> from;

    PetitionAction(PetitionStatus to, PetitionStatus first, PetitionStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    PetitionStatus from(PetitionStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
