package org.lianluo.survey.evaluation;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may be done with an evaluation, and from which state: the whole state machine. */
enum EvaluationAction {
    /** The plan is changed; the state stays. */
    CHANGE(EnumSet.of(EvaluationStatus.PLANNED), null),
    INVESTIGATE(EnumSet.of(EvaluationStatus.PLANNED), EvaluationStatus.INVESTIGATING),
    /** A group records a visit; the state stays. */
    VISIT(EnumSet.of(EvaluationStatus.INVESTIGATING), null),
    /** A group records what it found; the state stays. */
    FIND(EnumSet.of(EvaluationStatus.INVESTIGATING), null),
    /** A survey of it begins; the state stays. */
    SURVEY(EnumSet.of(EvaluationStatus.INVESTIGATING, EvaluationStatus.REPORTED), null),
    REPORT(EnumSet.of(EvaluationStatus.INVESTIGATING), EvaluationStatus.REPORTED),
    RATE(EnumSet.of(EvaluationStatus.REPORTED), EvaluationStatus.RATED),
    CONCLUDE(EnumSet.of(EvaluationStatus.RATED), EvaluationStatus.CONCLUDED),
    CANCEL(
            EnumSet.of(
                    EvaluationStatus.PLANNED,
                    EvaluationStatus.INVESTIGATING,
                    EvaluationStatus.REPORTED,
                    EvaluationStatus.RATED),
            EvaluationStatus.CANCELLED);

    private final Set<EvaluationStatus> from;

    /** Null where the state stays. */
    private final EvaluationStatus to;

    EvaluationAction(Set<EvaluationStatus> from, EvaluationStatus to) {
        this.from = from;
        this.to = to;
    }

    boolean isAllowedIn(EvaluationStatus current) {
        return from.contains(current);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    EvaluationStatus from(EvaluationStatus current) {
        if (!isAllowedIn(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
