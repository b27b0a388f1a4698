package org.lianluo.handling.appraisal;

import java.util.List;
import java.util.Map;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;

/**
 * Which assessments a caller sees: everybody what is published, offices and committees all of their region, a unit those in
 * which it is assessed once they have started, deputies those in which they may give marks.
 */
public final class AssessmentScope {

    private static final List<AssessmentStatus> STARTED = List.of(AssessmentStatus.SCORING, AssessmentStatus.CLOSED);

    private AssessmentScope() {}

    static Scope<UnitAssessment> of(Caller caller) {
        Scope.Builder<UnitAssessment> scope = Scope.<UnitAssessment>builder()
                .branch(true, row -> row.status() == AssessmentStatus.PUBLISHED, "a.status = PUBLISHED")
                .branch(
                        isOffice(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "a.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        isDeputy(caller),
                        row -> row.status() == AssessmentStatus.SCORING
                                && row.deputyCodes().stream().anyMatch(caller.deputyCodes()::contains),
                        "a.status = SCORING and array_overlaps(a.deputyCodes, :mandates)",
                        "mandates",
                        caller.deputyCodes().toArray(String[]::new));
        if (CaseScope.actsForUnit(caller)) {
            scope.branch(
                    row -> STARTED.contains(row.status()) && row.unitCodes().contains(caller.unitCode()),
                    "a.status in (:started) and array_overlaps(a.unitCodes, :ownUnit)",
                    Map.of("started", STARTED, "ownUnit", new String[] {caller.unitCode()}));
        }
        return scope.build();
    }

    /** Whether they see every unit with its score. */
    public static boolean seesAll(Caller caller, UnitAssessment assessment) {
        return assessment.status() == AssessmentStatus.PUBLISHED || isOfficeOf(caller, assessment);
    }

    /** Whether they see the items of a unit one by one. */
    public static boolean seesItems(Caller caller, UnitAssessment assessment, String unitCode) {
        return isOfficeOf(caller, assessment) || isOwn(caller, unitCode);
    }

    /** Whether they belong to an office, a committee or the director meeting of its region. */
    public static boolean isOfficeOf(Caller caller, UnitAssessment assessment) {
        return isOffice(caller) && assessment.getRegionCode().equals(caller.region());
    }

    /** Whether they act for the unit. */
    public static boolean isOwn(Caller caller, String unitCode) {
        return CaseScope.actsForUnit(caller) && caller.unitCode().equals(unitCode);
    }

    /** Whether the caller does this, whatever the state; marks are another matter. */
    static boolean mayDo(Caller caller, UnitAssessment assessment, AssessmentAction action) {
        boolean chooses = action == AssessmentAction.AWARD || action == AssessmentAction.PUBLISH;
        return assessment.getRegionCode().equals(caller.region())
                && (caller.has(Role.INTAKE_OFFICER) || chooses && caller.has(Role.DIRECTOR_MEETING));
    }

    private static boolean isOffice(Caller caller) {
        return caller.region() != null
                && caller.hasAny(
                        Role.INTAKE_OFFICER, Role.GOV_OFFICE, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }

    private static boolean isDeputy(Caller caller) {
        return caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty();
    }
}
