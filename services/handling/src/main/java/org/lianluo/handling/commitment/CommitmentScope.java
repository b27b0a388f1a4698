package org.lianluo.handling.commitment;

import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;

/**
 * Which commitments a caller sees: a unit its own, offices and committees those of their region, deputies those of the
 * suggestions that they signed.
 */
final class CommitmentScope {

    private CommitmentScope() {}

    /** Refuses with 403 a caller whose token opens nothing here. */
    static Scope<Commitment> of(Caller caller) {
        Scope<Commitment> scope = Scope.<Commitment>builder()
                .branch(
                        isOffice(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "c.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        CaseScope.actsForUnit(caller),
                        row -> isOwn(caller, row),
                        "c.source.unitCode = :ownUnit",
                        "ownUnit",
                        caller.unitCode())
                .branch(
                        isDeputy(caller),
                        row -> row.deputyCodes().stream().anyMatch(caller.deputyCodes()::contains),
                        "array_overlaps(c.deputyCodes, :mandates)",
                        "mandates",
                        caller.deputyCodes().toArray(String[]::new))
                .build();
        return mustOpen(scope);
    }

    /** What waits for the caller: for a unit what is open, for a deputy a new due date to take note of. */
    static Scope<Commitment> toDo(Caller caller) {
        of(caller);
        return Scope.<Commitment>builder()
                .branch(
                        CaseScope.actsForUnit(caller),
                        row -> isOwn(caller, row) && row.status() == CommitmentStatus.OPEN,
                        "c.source.unitCode = :ownUnit and c.status = OPEN",
                        "ownUnit",
                        caller.unitCode())
                .branch(
                        isDeputy(caller),
                        row -> row.toTakeNote().stream().anyMatch(caller.deputyCodes()::contains),
                        "array_overlaps(c.toTakeNote, :awaited)",
                        "awaited",
                        caller.deputyCodes().toArray(String[]::new))
                .build();
    }

    private static Scope<Commitment> mustOpen(Scope<Commitment> scope) {
        if (scope.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }

    private static boolean isOwn(Caller caller, Commitment row) {
        return row.source().unitCode().equals(caller.unitCode());
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
