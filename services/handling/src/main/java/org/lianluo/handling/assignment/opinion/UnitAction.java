package org.lianluo.handling.assignment.opinion;

import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What a unit may do with an opinion that was assigned to it, and from which state: the whole state machine. */
enum UnitAction {
    ACCEPT(AssignmentStatus.PENDING, AssignmentStatus.IN_HANDLING),
    RETURN(AssignmentStatus.PENDING, AssignmentStatus.RETURNED),
    EXTEND(AssignmentStatus.IN_HANDLING, AssignmentStatus.IN_HANDLING),
    ANSWER(AssignmentStatus.IN_HANDLING, AssignmentStatus.ANSWERED);

    private final AssignmentStatus from;
    private final AssignmentStatus to;

    UnitAction(AssignmentStatus from, AssignmentStatus to) {
        this.from = from;
        this.to = to;
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    AssignmentStatus from(AssignmentStatus current) {
        if (current != from) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to;
    }
}
