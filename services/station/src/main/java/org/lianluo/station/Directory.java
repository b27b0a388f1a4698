package org.lianluo.station;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Who keeps the directory of stations and deputies: the intake office of the region, and administrators. */
public final class Directory {

    private Directory() {}

    /** Refuses with 403 whoever may not change the entries of a region. */
    public static void mayChange(Caller caller, String regionCode) {
        boolean ownRegion = caller.has(Role.INTAKE_OFFICER) && regionCode.equals(caller.region());
        if (!ownRegion && !caller.has(Role.SYSTEM_ADMIN)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }
}
