package org.lianluo.survey.questionnaire.running;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.survey.questionnaire.Questionnaire;
import org.lianluo.survey.questionnaire.QuestionnaireStatus;

/** Which questionnaires a caller sees: an office those of its region, a deputy those that they are asked. */
final class QuestionnaireScope {

    private QuestionnaireScope() {}

    /** Refuses with 403 a caller whose token opens nothing here. */
    static Scope<Questionnaire> of(Caller caller) {
        Scope<Questionnaire> scope = Scope.<Questionnaire>builder()
                .branch(
                        isOffice(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "q.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty(),
                        row -> isAsked(caller, row),
                        "array_overlaps(q.plan.roster, :mandates) and q.status in (OPEN, CLOSED, PUBLISHED)",
                        "mandates",
                        caller.deputyCodes().toArray(String[]::new))
                .build();
        if (scope.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }

    private static boolean isAsked(Caller caller, Questionnaire row) {
        return row.status() != QuestionnaireStatus.DRAFT
                && row.status() != QuestionnaireStatus.VOID
                && row.plan().deputies().stream().anyMatch(caller.deputyCodes()::contains);
    }

    /** Whether the caller runs the questionnaires of a region. */
    static boolean isOffice(Caller caller) {
        return caller.region() != null
                && caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }

    /** Whether the caller runs this one. */
    static boolean runs(Caller caller, Questionnaire row) {
        return isOffice(caller) && row.getRegionCode().equals(caller.region());
    }

    /** Refuses with 404 who does not see it, and with 403 who is only asked. */
    static void mustRun(Caller caller, Questionnaire row) {
        if (row == null || !of(caller).opens(row)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (!runs(caller, row)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }
}
