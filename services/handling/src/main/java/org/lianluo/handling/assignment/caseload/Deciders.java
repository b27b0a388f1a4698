package org.lianluo.handling.assignment.caseload;

import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/** Who decides on what a unit asks for: the offices of the region, and on a return nobody who assigned it. */
public final class Deciders {

    private Deciders() {}

    /** Whether the caller may decide on it. */
    static boolean match(Caller caller, SuggestionAssignment assignment, RequestKind kind) {
        return isDecider(caller, assignment, kind) && !isOwn(caller, assignment, kind);
    }

    private static boolean isDecider(Caller caller, SuggestionAssignment assignment, RequestKind kind) {
        return assignment.getRegionCode().equals(caller.region())
                && kind.deciders(caller.region()).stream().anyMatch(caller::has);
    }

    private static boolean isOwn(Caller caller, SuggestionAssignment assignment, RequestKind kind) {
        return kind.isReturn() && assignment.assignedBy().equals(caller.reference());
    }

    /** Refuses with 403 whoever may not decide, and says who may. */
    public static void mustMatch(Caller caller, SuggestionAssignment assignment, RequestKind kind) {
        if (!isDecider(caller, assignment, kind)) {
            throw new ProblemException(CommonProblem.FORBIDDEN)
                    .with("mayDecide", kind.deciders(assignment.getRegionCode()));
        }
        if (isOwn(caller, assignment, kind)) {
            throw new ProblemException(HandlingProblem.OWN_ASSIGNMENT)
                    .with("mayDecide", kind.deciders(assignment.getRegionCode()));
        }
    }
}
