package org.lianluo.survey.evaluation;

import java.util.List;
import java.util.Map;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;

/**
 * Which evaluations a caller sees: an office those of its region, a deputy those of whose groups they are a member, the
 * leader of a unit those of the unit once they are reported.
 */
final class EvaluationScope {

    private static final List<EvaluationStatus> OPEN_TO_SUBJECTS =
            List.of(EvaluationStatus.REPORTED, EvaluationStatus.RATED, EvaluationStatus.CONCLUDED);

    private EvaluationScope() {}

    /** Refuses with 403 a caller whose token opens nothing here. */
    static Scope<Evaluation> of(Caller caller) {
        Scope.Builder<Evaluation> scope = Scope.<Evaluation>builder()
                .branch(
                        isOffice(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "e.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        isDeputy(caller),
                        row -> isMember(caller, row),
                        "array_overlaps(e.deputyCodes, :mandates)",
                        "mandates",
                        caller.deputyCodes().toArray(String[]::new));
        if (leadsUnit(caller)) {
            scope.branch(
                    row -> row.status().isOpenToSubjects()
                            && row.file().unitCodes().contains(caller.unitCode()),
                    "array_overlaps(e.unitCodes, :ownUnit) and e.status in (:openToSubjects)",
                    Map.of("ownUnit", new String[] {caller.unitCode()}, "openToSubjects", OPEN_TO_SUBJECTS));
        }
        if (scope.build().isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope.build();
    }

    /** Whether they see all of it, not only what concerns their unit. */
    static boolean seesAll(Caller caller, Evaluation evaluation) {
        boolean office = isOffice(caller) && evaluation.getRegionCode().equals(caller.region());
        return office || (isDeputy(caller) && isMember(caller, evaluation));
    }

    /** Whether the caller prepares evaluations of a region. */
    static boolean prepares(Caller caller, String region) {
        return caller.hasAny(Role.COMMITTEE_SUPERVISOR, Role.INTAKE_OFFICER) && region.equals(caller.region());
    }

    /** Whether the caller leads the unit: nobody writes what was found of what they are responsible for. */
    static boolean isResponsibleFor(Caller caller, String unitCode) {
        return caller.unitCode() != null && caller.unitCode().equals(unitCode);
    }

    private static boolean isMember(Caller caller, Evaluation evaluation) {
        return evaluation.file().deputyCodes().stream().anyMatch(caller.deputyCodes()::contains);
    }

    private static boolean isOffice(Caller caller) {
        return caller.region() != null
                && caller.hasAny(Role.COMMITTEE_SUPERVISOR, Role.INTAKE_OFFICER, Role.DIRECTOR_MEETING);
    }

    private static boolean isDeputy(Caller caller) {
        return caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty();
    }

    private static boolean leadsUnit(Caller caller) {
        return caller.has(Role.HANDLER_LEADER) && caller.unitCode() != null;
    }
}
