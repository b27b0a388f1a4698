package org.lianluo.survey.feedback.returning;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.survey.feedback.FeedbackForm;

/**
 * Which forms a caller sees: a deputy their own, a unit those on its replies, an office those of its region. Whoever reads a
 * suggestion with its feedback reads the form too, a confidential one alike: that word keeps it from the public and from
 * colleagues, not from those who handle and oversee it.
 */
final class FormScope {

    private FormScope() {}

    /** Refuses with 403 a caller whose token opens nothing here. */
    static Scope<FeedbackForm> of(Caller caller) {
        boolean office =
                caller.hasAny(Role.INTAKE_OFFICER, Role.GOV_OFFICE, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
        Scope<FeedbackForm> scope = Scope.<FeedbackForm>builder()
                .branch(
                        caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty(),
                        form -> caller.deputyCodes().contains(form.deputyCode()),
                        "f.deputyCode in (:mandates)",
                        "mandates",
                        caller.deputyCodes())
                .branch(
                        actsForUnit(caller),
                        form -> form.reply().unitCode().equals(caller.unitCode()),
                        "f.reply.unitCode = :ownUnit",
                        "ownUnit",
                        caller.unitCode())
                .branch(
                        office && caller.region() != null,
                        form -> form.getRegionCode().equals(caller.region()),
                        "f.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .build();
        if (scope.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }

    /** Whether the caller works at the unit whose reply is asked about: nobody rates what they did themselves. */
    static boolean isOnOwnReply(Caller caller, FeedbackForm form) {
        return actsForUnit(caller) && form.reply().unitCode().equals(caller.unitCode());
    }

    private static boolean actsForUnit(Caller caller) {
        return caller.hasAny(Role.HANDLER_CLERK, Role.HANDLER_LEADER) && caller.unitCode() != null;
    }
}
