package org.lianluo.handling.supervision.docket;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.handling.supervision.SupervisionCase;
import org.lianluo.handling.supervision.SupervisionKind;
import org.lianluo.handling.supervision.SupervisionStatus;
import org.lianluo.shared.codes.RegionCode;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;

/**
 * Which supervision cases a caller sees: offices and committees those of their region, a unit those in which it was asked,
 * deputies those of which they are told.
 */
final class SupervisionScope {

    private static final Set<SupervisionStatus> SUPERVISED = EnumSet.of(
            SupervisionStatus.PLANNED,
            SupervisionStatus.OVERDUE,
            SupervisionStatus.RESPONDED,
            SupervisionStatus.INSPECTED,
            SupervisionStatus.VERIFIED);

    private SupervisionScope() {}

    /** Refuses with 403 a caller whose token opens nothing here. */
    static Scope<SupervisionCase> of(Caller caller) {
        Scope<SupervisionCase> scope = Scope.<SupervisionCase>builder()
                .branch(
                        isOffice(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "s.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        CaseScope.actsForUnit(caller),
                        row -> row.unitCodes().contains(caller.unitCode()),
                        "array_overlaps(s.unitCodes, :ownUnit)",
                        "ownUnit",
                        new String[] {caller.unitCode()})
                .branch(
                        isDeputy(caller),
                        row -> row.deputyCodes().stream().anyMatch(caller.deputyCodes()::contains),
                        "array_overlaps(s.deputyCodes, :mandates)",
                        "mandates",
                        caller.deputyCodes().toArray(String[]::new))
                .build();
        if (scope.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }

    /** What waits for the caller: a unit has to answer; whoever decides has to choose; whoever supervises has to go on. */
    static Scope<SupervisionCase> toDo(Caller caller) {
        of(caller);
        List<SupervisionKind> decided = kinds(caller, true);
        List<SupervisionKind> supervised = kinds(caller, false);
        Scope.Builder<SupervisionCase> scope = Scope.<SupervisionCase>builder()
                .branch(
                        CaseScope.actsForUnit(caller),
                        row -> row.waitingCodes().contains(caller.unitCode()),
                        "array_overlaps(s.waitingCodes, :askedUnit)",
                        "askedUnit",
                        new String[] {caller.unitCode()});
        if (!decided.isEmpty()) {
            scope.branch(
                    row -> row.getRegionCode().equals(caller.region())
                            && row.status() == SupervisionStatus.PROPOSED
                            && decided.contains(row.kind()),
                    "s.regionCode = :decidedRegion and s.status = PROPOSED and s.kind in (:decided)",
                    Map.of("decidedRegion", caller.region(), "decided", decided));
        }
        if (!supervised.isEmpty()) {
            scope.branch(
                    row -> row.getRegionCode().equals(caller.region())
                            && SUPERVISED.contains(row.status())
                            && supervised.contains(row.kind()),
                    "s.regionCode = :supervisedRegion and s.status in (:going) and s.kind in (:supervised)",
                    Map.of("supervisedRegion", caller.region(), "going", SUPERVISED, "supervised", supervised));
        }
        return scope.build();
    }

    private static List<SupervisionKind> kinds(Caller caller, boolean decided) {
        return Arrays.stream(SupervisionKind.values())
                .filter(kind ->
                        decided ? decides(caller, kind, caller.region()) : supervises(caller, kind, caller.region()))
                .toList();
    }

    /** Whether the caller decides if a case of a region is taken up; a presidium does in its township alone. */
    static boolean decides(Caller caller, SupervisionKind kind, String region) {
        return caller.region() != null
                && caller.region().equals(region)
                && kind.deciders().stream()
                        .filter(role -> role != Role.PRESIDIUM || RegionCode.isTownship(region))
                        .anyMatch(caller::has);
    }

    /** Whether the caller asks units and looks at what they do. */
    static boolean supervises(Caller caller, SupervisionKind kind, String region) {
        return caller.region() != null
                && caller.region().equals(region)
                && kind.supervisors().stream().anyMatch(caller::has);
    }

    static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    static boolean isOffice(Caller caller) {
        return caller.region() != null
                && caller.hasAny(
                        Role.INTAKE_OFFICER, Role.GOV_OFFICE, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }

    private static boolean isDeputy(Caller caller) {
        return caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty();
    }
}
