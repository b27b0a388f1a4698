package org.lianluo.station.code;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.station.Directory;

/** Who keeps a code: deputies their own, staff that of their station, the office those of its region. */
final class CodeAccess {

    private CodeAccess() {}

    static void mustKeepDeputy(Caller caller, String code, String region) {
        boolean own = caller.has(Role.DEPUTY) && caller.deputyCodes().contains(code);
        if (!own && !Directory.keeps(caller, region)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    static void mustKeepStation(Caller caller, String code, String region) {
        boolean works = caller.hasAny(Role.STATION_CLERK, Role.STATION_HEAD)
                && caller.stationCodes().contains(code);
        if (!works && !Directory.keeps(caller, region)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }
}
