package org.lianluo.handling.agenda;

import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;

/** Which meetings of the standing committee a caller sees: offices those of their region, a unit those to which it reports. */
public final class AgendaScope {

    private AgendaScope() {}

    /** Refuses with 403 a caller whose token opens nothing here. */
    public static Scope<CommitteeMeeting> of(Caller caller) {
        Scope<CommitteeMeeting> scope = Scope.<CommitteeMeeting>builder()
                .branch(
                        isWriter(caller) || (caller.region() != null && caller.has(Role.GOV_OFFICE)),
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
                .build();
        if (scope.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }

    /** Whether the caller keeps the meetings of their region: its office, its committees, its director meeting. */
    public static boolean isWriter(Caller caller) {
        return caller.region() != null
                && caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }
}
