package org.lianluo.survey.feedback;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a feedback form, and from which state: the whole state machine. */
enum FormAction {
    /** The date passed, and the deputy is reminded (催促); the state stays. */
    REMIND(FormStatus.OPEN, FormStatus.OPEN),
    /** The deputy gives feedback. */
    RETURN(FormStatus.OPEN, FormStatus.RETURNED),
    /** The date after the reminder passed, too. */
    LAPSE(FormStatus.OPEN, FormStatus.NO_FEEDBACK),
    /** The deputy says something afterwards, once; the state stays. */
    REMARK(FormStatus.NO_FEEDBACK, FormStatus.NO_FEEDBACK),
    /** The intake office decides that it counts. */
    REOPEN(FormStatus.NO_FEEDBACK, FormStatus.RETURNED);

    private final FormStatus from;
    private final FormStatus to;

    FormAction(FormStatus from, FormStatus to) {
        this.from = from;
        this.to = to;
    }

    boolean isAllowedIn(FormStatus current) {
        return current == from;
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    FormStatus from(FormStatus current) {
        if (!isAllowedIn(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to;
    }
}
