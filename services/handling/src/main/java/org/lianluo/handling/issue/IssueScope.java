package org.lianluo.handling.issue;

import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;

/**
 * Which issue lists and items a caller sees: those who write lists all of their region, the government office and the deputies
 * of the region those that were handed over, a unit its own items and the lists that they stand in.
 */
public final class IssueScope {

    private IssueScope() {}

    /** Refuses with 403 a caller whose token opens nothing here. */
    public static Scope<IssueList> lists(Caller caller) {
        return mustOpen(Scope.<IssueList>builder()
                .branch(
                        isWriter(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "l.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        isReader(caller),
                        row -> row.getRegionCode().equals(caller.region()) && row.status() == ListStatus.HANDED_OVER,
                        "l.regionCode = :readRegion and l.status = HANDED_OVER",
                        "readRegion",
                        caller.region())
                .branch(
                        CaseScope.actsForUnit(caller),
                        row -> row.unitCodes().contains(caller.unitCode()),
                        "array_overlaps(l.unitCodes, :ownUnit)",
                        "ownUnit",
                        new String[] {caller.unitCode()})
                .build());
    }

    /** The same for items. */
    public static Scope<IssueItem> items(Caller caller) {
        return mustOpen(Scope.<IssueItem>builder()
                .branch(
                        isWriter(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "i.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        isReader(caller),
                        row -> row.getRegionCode().equals(caller.region()) && row.listedSince() != null,
                        "i.regionCode = :readRegion and i.listedSince is not null",
                        "readRegion",
                        caller.region())
                .branch(
                        CaseScope.actsForUnit(caller),
                        row -> caller.unitCode().equals(row.unitCode()) && row.listedSince() != null,
                        "i.unitCode = :ownUnit and i.listedSince is not null",
                        "ownUnit",
                        caller.unitCode())
                .build());
    }

    /** What waits for the caller: for a unit what it owes, for those who write lists what was reported. */
    public static Scope<IssueItem> toDo(Caller caller) {
        items(caller);
        return Scope.<IssueItem>builder()
                .branch(
                        isWriter(caller),
                        row -> row.getRegionCode().equals(caller.region()) && row.status() == ItemStatus.RECTIFIED,
                        "i.regionCode = :ownRegion and i.status = RECTIFIED",
                        "ownRegion",
                        caller.region())
                .branch(
                        CaseScope.actsForUnit(caller),
                        row -> caller.unitCode().equals(row.unitCode()) && row.awaited() != Awaited.NOTHING,
                        "i.unitCode = :ownUnit and i.listedSince is not null and i.status not in (RECTIFIED, VERIFIED)",
                        "ownUnit",
                        caller.unitCode())
                .build();
    }

    /** Whether the caller sees what is not handed over yet. */
    public static boolean seesPrepared(Caller caller, IssueList list) {
        return isWriter(caller) && list.getRegionCode().equals(caller.region());
    }

    /** Whether the caller writes lists of a region: its office, its committees, its director meeting. */
    public static boolean isWriter(Caller caller) {
        return caller.region() != null
                && caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }

    private static boolean isReader(Caller caller) {
        return caller.region() != null && caller.hasAny(Role.GOV_OFFICE, Role.DEPUTY);
    }

    private static <R> Scope<R> mustOpen(Scope<R> scope) {
        if (scope.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }
}
