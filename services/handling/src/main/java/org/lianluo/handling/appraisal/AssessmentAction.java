package org.lianluo.handling.appraisal;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may be done with an assessment, and from which states: the whole state machine. */
public enum AssessmentAction {
    /** Title, scheme or units are changed; the state stays. */
    CHANGE(null, AssessmentStatus.DRAFT),
    /** The scheme is frozen, and marks may be given (开始评分). */
    START(AssessmentStatus.SCORING, AssessmentStatus.DRAFT),
    /** Somebody gives marks; the state stays (评分). */
    MARK(null, AssessmentStatus.SCORING),
    /** Figures and scores are frozen (结束评分). */
    CLOSE(AssessmentStatus.CLOSED, AssessmentStatus.SCORING),
    /** Something was wrong: marks may be given again, award lists are void (重新评分). */
    REOPEN(AssessmentStatus.SCORING, AssessmentStatus.CLOSED),
    /** An award list is chosen; the state stays (评优). */
    AWARD(null, AssessmentStatus.CLOSED),
    PUBLISH(AssessmentStatus.PUBLISHED, AssessmentStatus.CLOSED),
    CANCEL(AssessmentStatus.CANCELLED, AssessmentStatus.DRAFT, AssessmentStatus.SCORING, AssessmentStatus.CLOSED);

    private final AssessmentStatus to;
    private final Set<AssessmentStatus> from;

    AssessmentAction(AssessmentStatus to, AssessmentStatus first, AssessmentStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    public boolean isAllowedIn(AssessmentStatus current) {
        return from.contains(current);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    public AssessmentStatus from(AssessmentStatus current) {
        if (!isAllowedIn(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
