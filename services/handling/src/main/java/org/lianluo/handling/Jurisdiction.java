package org.lianluo.handling;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Who keeps a region's units and policies: the intake office of the region, and administrators. */
public final class Jurisdiction {

    private Jurisdiction() {}

    /** Refuses with 403 whoever may not decide for a region. */
    public static void mayDecide(Caller caller, String regionCode) {
        boolean ownRegion = caller.has(Role.INTAKE_OFFICER) && regionCode.equals(caller.region());
        if (!ownRegion && !caller.has(Role.SYSTEM_ADMIN)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }
}
