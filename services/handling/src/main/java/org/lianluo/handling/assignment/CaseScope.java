package org.lianluo.handling.assignment;

import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/**
 * Which assignments a caller sees: an office those of its region, a unit exactly its own, committees the suggestions of
 * their region, deputies those of the suggestions that they signed.
 *
 * @param regionCode only of this region; null where something else decides
 * @param unitCode only of this unit; null where something else decides
 * @param deputyCodes only of suggestions that one of these signed; null where something else decides
 * @param subjectType only of this kind; null for both
 */
public record CaseScope(String regionCode, String unitCode, Set<String> deputyCodes, SubjectType subjectType) {

    /** Refuses with 403 a caller whose token opens nothing here. */
    public static CaseScope of(Caller caller) {
        if (caller.hasAny(Role.INTAKE_OFFICER, Role.GOV_OFFICE) && caller.region() != null) {
            return new CaseScope(caller.region(), null, null, null);
        }
        if (actsForUnit(caller)) {
            return new CaseScope(null, caller.unitCode(), null, null);
        }
        if (caller.hasAny(Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING) && caller.region() != null) {
            return new CaseScope(caller.region(), null, null, SubjectType.SUGGESTION);
        }
        if (caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty()) {
            return new CaseScope(null, null, caller.deputyCodes(), SubjectType.SUGGESTION);
        }
        throw new ProblemException(CommonProblem.FORBIDDEN);
    }

    /** The unit that the caller acts for; refuses with 403 whoever acts for none. */
    public static String ownUnit(Caller caller) {
        if (!actsForUnit(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return caller.unitCode();
    }

    private static boolean actsForUnit(Caller caller) {
        return caller.hasAny(Role.HANDLER_CLERK, Role.HANDLER_LEADER) && caller.unitCode() != null;
    }

    /** Whether the caller may read it. */
    public boolean opens(Assignment assignment) {
        return (regionCode == null || assignment.getRegionCode().equals(regionCode))
                && (unitCode == null || assignment.unitCode().equals(unitCode))
                && (deputyCodes == null || assignment.deputyCodes().stream().anyMatch(deputyCodes::contains))
                && (subjectType == null || assignment.subjectType() == subjectType);
    }

    /** This scope with what the caller asks for; refuses with 403 another's unit or region. */
    CaseScope narrowedTo(String region, String unit) {
        boolean anothersRegion = regionCode != null && region != null && !region.equals(regionCode);
        boolean anothersUnit = unitCode != null && unit != null && !unit.equals(unitCode);
        if (anothersRegion || anothersUnit) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return new CaseScope(
                regionCode == null ? region : regionCode, unitCode == null ? unit : unitCode, deputyCodes, subjectType);
    }
}
