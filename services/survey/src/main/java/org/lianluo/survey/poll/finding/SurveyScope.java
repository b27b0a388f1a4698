package org.lianluo.survey.poll.finding;

import java.util.Map;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.survey.poll.Survey;
import org.lianluo.survey.poll.SurveyStatus;

/**
 * Which surveys a caller sees: offices and tellers those of their region, a rater those on whose roster they are, a unit those
 * that rated it, once announced. Only as a condition: who is on a roster is known to the database.
 */
public final class SurveyScope {

    private SurveyScope() {}

    /** Refuses with 403 a caller whose token opens nothing here. */
    public static Scope<Survey> of(Caller caller) {
        Scope.Builder<Survey> scope = Scope.builder();
        if (isOfficeOrTeller(caller)) {
            scope.branch(
                    survey -> survey.getRegionCode().equals(caller.region()),
                    "s.regionCode = :ownRegion",
                    Map.of("ownRegion", caller.region()));
        }
        if (caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty()) {
            scope.branch(
                    survey -> false,
                    "s.status <> DRAFT and s.id in (select r.surveyId from RosterEntry r where r.code in (:mandates))",
                    Map.of("mandates", caller.deputyCodes()));
        }
        if (actsForUnit(caller)) {
            scope.branch(
                    survey -> survey.status() == SurveyStatus.ANNOUNCED
                            && survey.unitCodes().contains(caller.unitCode()),
                    "s.status = ANNOUNCED and array_overlaps(s.unitCodes, :ownUnit)",
                    Map.of("ownUnit", new String[] {caller.unitCode()}));
        }
        Scope<Survey> built = scope.build();
        if (built.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return built;
    }

    /** Whether the caller prepares and opens surveys of a region. */
    public static boolean isOffice(Caller caller) {
        return caller.region() != null
                && caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }

    /** Whether the caller runs surveys of a region, or counts their papers. */
    static boolean isOfficeOrTeller(Caller caller) {
        return isOffice(caller) || caller.region() != null && caller.has(Role.TELLER);
    }

    /** Whether the caller works at a unit. */
    public static boolean actsForUnit(Caller caller) {
        return caller.hasAny(Role.HANDLER_CLERK, Role.HANDLER_LEADER) && caller.unitCode() != null;
    }
}
