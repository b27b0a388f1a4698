package org.lianluo.handling.assignment;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/**
 * Which assignments a caller sees: an office those of its region, a unit exactly its own.
 *
 * @param regionCode only of this region; null where the unit decides
 * @param unitCode only of this unit; null where the region decides
 */
public record CaseScope(String regionCode, String unitCode) {

    /** Refuses with 403 a caller whose token opens nothing here. */
    public static CaseScope of(Caller caller) {
        if (caller.hasAny(Role.INTAKE_OFFICER, Role.GOV_OFFICE) && caller.region() != null) {
            return new CaseScope(caller.region(), null);
        }
        return new CaseScope(null, ownUnit(caller));
    }

    /** The unit that the caller acts for; refuses with 403 whoever acts for none. */
    public static String ownUnit(Caller caller) {
        if (!caller.hasAny(Role.HANDLER_CLERK, Role.HANDLER_LEADER) || caller.unitCode() == null) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return caller.unitCode();
    }

    public boolean opens(Assignment assignment) {
        return regionCode == null
                ? assignment.unitCode().equals(unitCode)
                : assignment.getRegionCode().equals(regionCode);
    }

    /** This scope with what the caller asks for; refuses with 403 another's unit or region. */
    CaseScope narrowedTo(String region, String unit) {
        boolean anothersRegion = regionCode != null && region != null && !region.equals(regionCode);
        boolean anothersUnit = unitCode != null && unit != null && !unit.equals(unitCode);
        if (anothersRegion || anothersUnit) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return new CaseScope(regionCode == null ? region : regionCode, unitCode == null ? unit : unitCode);
    }
}
