package org.lianluo.handling.meeting;

import java.util.List;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;

/** Which reply meetings a caller sees: an office those of its region, a unit where it takes part, deputies where invited. */
final class MeetingScope {

    private MeetingScope() {}

    /** Refuses with 403 a caller whose token opens nothing here. */
    static Scope<ReplyMeeting> of(Caller caller) {
        Scope<ReplyMeeting> scope = Scope.<ReplyMeeting>builder()
                .branch(
                        isOffice(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "m.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        CaseScope.actsForUnit(caller),
                        row -> row.unitCodes().contains(caller.unitCode()),
                        "array_overlaps(m.unitCodes, :ownUnit)",
                        "ownUnit",
                        new String[] {caller.unitCode()})
                .branch(
                        caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty(),
                        row -> row.deputyCodes().stream().anyMatch(caller.deputyCodes()::contains),
                        "array_overlaps(m.deputyCodes, :mandates)",
                        "mandates",
                        caller.deputyCodes().toArray(String[]::new))
                .build();
        if (scope.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }

    /** Whether the caller arranges meetings for the units of a region. */
    static boolean isOffice(Caller caller) {
        return caller.region() != null && caller.hasAny(Role.INTAKE_OFFICER, Role.GOV_OFFICE);
    }

    /** Refuses with 403 who sees a meeting that others arrange: an office of the region does, or the only unit. */
    static void mustArrange(Caller caller, ReplyMeeting meeting) {
        boolean office = isOffice(caller) && meeting.getRegionCode().equals(caller.region());
        boolean unit = CaseScope.actsForUnit(caller) && meeting.unitCodes().equals(List.of(caller.unitCode()));
        if (!office && !unit) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }
}
