package org.lianluo.survey.poll;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to an item of a survey, and from which state: the whole state machine. */
enum VerdictAction {
    /** Nothing is to be put right. */
    ANNOUNCE(VerdictStatus.AWAITED, VerdictStatus.ANNOUNCED),
    /** Something is. */
    ANNOUNCE_DISSATISFIED(VerdictStatus.AWAITED, VerdictStatus.RECTIFYING),
    RECTIFY(VerdictStatus.RECTIFYING, VerdictStatus.RECTIFIED),
    SURVEY_AGAIN(VerdictStatus.RECTIFIED, VerdictStatus.SURVEYED_AGAIN);

    private final VerdictStatus from;
    private final VerdictStatus to;

    VerdictAction(VerdictStatus from, VerdictStatus to) {
        this.from = from;
        this.to = to;
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    VerdictStatus from(VerdictStatus current) {
        if (current != from) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to;
    }
}
