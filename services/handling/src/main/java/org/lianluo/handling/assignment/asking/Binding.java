package org.lianluo.handling.assignment.asking;

import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

/** Why a unit can't give a suggestion back any more, whatever the time. */
public enum Binding {
    /** It drafted a reply, so the matter is its own. */
    DRAFTED(HandlingProblem.RETURN_AFTER_DRAFT),
    /** Its request was refused. */
    RETURN_REFUSED(HandlingProblem.RETURN_ALREADY_REFUSED),
    /** The government office named it after hearing the units (协调确定). */
    COORDINATED(HandlingProblem.RETURN_AFTER_COORDINATION);

    private final ProblemCode refusal;

    Binding(ProblemCode refusal) {
        this.refusal = refusal;
    }

    public ProblemException refusal() {
        return new ProblemException(refusal);
    }
}
