package org.lianluo.handling.hearing.hall;

import java.time.Instant;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.handling.hearing.Hearing;
import org.lianluo.handling.hearing.HearingStatus;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;

/** Which hearings a caller sees: offices and committees those of their region, a unit where it is asked, deputies where invited. */
final class HearingScope {

    private HearingScope() {}

    /** Refuses with 403 a caller whose token opens nothing here. */
    static Scope<Hearing> of(Caller caller) {
        Scope<Hearing> scope = Scope.<Hearing>builder()
                .branch(
                        arranges(caller) || (caller.region() != null && caller.has(Role.GOV_OFFICE)),
                        row -> row.getRegionCode().equals(caller.region()),
                        "h.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        CaseScope.actsForUnit(caller),
                        row -> row.unitCodes().contains(caller.unitCode()),
                        "array_overlaps(h.unitCodes, :ownUnit)",
                        "ownUnit",
                        new String[] {caller.unitCode()})
                .branch(
                        caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty(),
                        row -> row.deputyCodes().stream().anyMatch(caller.deputyCodes()::contains),
                        "array_overlaps(h.deputyCodes, :mandates)",
                        "mandates",
                        caller.deputyCodes().toArray(String[]::new))
                .build();
        if (scope.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }

    /** What waits for the caller: a unit owes an answer or a result, whoever arranges has to hold or close it. */
    static Scope<Hearing> toDo(Caller caller) {
        of(caller);
        return Scope.<Hearing>builder()
                .branch(
                        CaseScope.actsForUnit(caller),
                        row -> row.status() == HearingStatus.HELD
                                && row.waitingCodes().contains(caller.unitCode()),
                        "h.status = HELD and array_overlaps(h.waitingCodes, :askedUnit)",
                        "askedUnit",
                        new String[] {caller.unitCode()})
                .branch(
                        arranges(caller),
                        row -> row.getRegionCode().equals(caller.region()) && isOpen(row),
                        "h.regionCode = :arrangedRegion and h.status in (PLANNED, HELD)",
                        "arrangedRegion",
                        caller.region())
                .build();
    }

    private static boolean isOpen(Hearing row) {
        return row.status() == HearingStatus.PLANNED || row.status() == HearingStatus.HELD;
    }

    /** Whether the caller arranges hearings of a region: its office, in a township its presidium; a committee, the director meeting. */
    static boolean arranges(Caller caller) {
        return caller.region() != null
                && caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }

    /** Refuses with 403 who sees a hearing that others arrange. */
    static void mustArrange(Caller caller, Hearing hearing) {
        if (!arranges(caller) || !hearing.getRegionCode().equals(caller.region())) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** Who arranges, as the history names them. */
    static Act act(Caller caller, Instant at) {
        Role role = caller.has(Role.COMMITTEE_SUPERVISOR)
                ? Role.COMMITTEE_SUPERVISOR
                : caller.has(Role.DIRECTOR_MEETING) ? Role.DIRECTOR_MEETING : caller.intakeRole();
        return new Act(role.name(), caller.reference(), caller.reference(), at);
    }
}
