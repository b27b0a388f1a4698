package org.lianluo.handling.supervision.board;

import java.util.List;
import java.util.Map;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Listing;

/**
 * Which cases are on a board: the same for the list and for the counts. Whoever may not see it is refused: a board is not there
 * for them (404), a list may not be narrowed to it (403).
 *
 * @param code of the unit, committee, leader or region
 * @param region whose cases they are
 * @param units the field of a committee; empty for every other board
 */
record BoardOf(BoardKind kind, String code, String region, List<String> units) {

    /** The board of a unit, for itself and for offices and committees of its region. */
    static BoardOf unit(Caller caller, String code, ProblemCode refusal) {
        int end = code.indexOf("-U");
        boolean own = CaseScope.actsForUnit(caller) && code.equals(caller.unitCode());
        boolean office = end > 0 && isOffice(caller, code.substring(0, end));
        refuseUnless(own || office, refusal);
        return new BoardOf(BoardKind.UNIT, code, code.substring(0, Math.max(end, 0)), List.of());
    }

    /** The board of a region, for its offices and committees. */
    static BoardOf region(Caller caller, String code, ProblemCode refusal) {
        refuseUnless(isOffice(caller, code), refusal);
        return new BoardOf(BoardKind.REGION, code, code, List.of());
    }

    /** What somebody leads in the caller's region. */
    static BoardOf leader(Caller caller, String code, ProblemCode refusal) {
        refuseUnless(isOffice(caller, caller.region()), refusal);
        return new BoardOf(BoardKind.LEADER, code, caller.region(), List.of());
    }

    /** What a committee supervises, and what its units have. */
    static BoardOf committee(Caller caller, Committee committee, ProblemCode refusal) {
        refuseUnless(isOffice(caller, committee.getRegionCode()), refusal);
        return new BoardOf(BoardKind.COMMITTEE, committee.code(), committee.getRegionCode(), committee.unitCodes());
    }

    static boolean isOffice(Caller caller, String region) {
        return caller.region() != null
                && caller.region().equals(region)
                && caller.hasAny(
                        Role.INTAKE_OFFICER, Role.GOV_OFFICE, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }

    private static void refuseUnless(boolean open, ProblemCode refusal) {
        if (!open) {
            throw new ProblemException(refusal);
        }
    }

    /** Narrows a list of due cases {@code c}. */
    Listing narrow(Listing listing) {
        return switch (kind) {
            case UNIT -> listing.where("c.matter.unitCode = :code", "code", code);
            case REGION -> listing.where("c.regionCode = :code", "code", code);
            case LEADER ->
                listing.where("c.regionCode = :boardRegion", "boardRegion", region)
                        .where("c.matter.leaderCode = :code", "code", code);
            case COMMITTEE ->
                listing.where("c.regionCode = :boardRegion", "boardRegion", region)
                        .where(
                                "(c.matter.committeeCode = :code or array_contains(:units, c.matter.unitCode))",
                                Map.of("code", code, "units", units.toArray(String[]::new)));
        };
    }

    /** The same for the counts; $1 is the code, $2 the region, $3 the units. */
    String condition() {
        return switch (kind) {
            case UNIT -> "unit_code = $1 AND $2::text IS NOT NULL AND $3::varchar[] IS NOT NULL";
            case REGION -> "region_code = $1 AND $2::text IS NOT NULL AND $3::varchar[] IS NOT NULL";
            case LEADER -> "leader_code = $1 AND region_code = $2 AND $3::varchar[] IS NOT NULL";
            case COMMITTEE -> "region_code = $2 AND (committee_code = $1 OR unit_code = ANY ($3::varchar[]))";
        };
    }
}
