package org.lianluo.handling;

import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Who keeps a region's units and policies: the intake office of the region, and administrators. */
public final class Jurisdiction {

    /** Digits of a code down to the county; a township has three more. */
    private static final int COUNTY = 6;

    private Jurisdiction() {}

    /** What the code of every region under a jurisdiction begins with (GB/T 2260). */
    public static String prefix(String jurisdiction) {
        if (jurisdiction.equals(PolicyBook.DEFAULT)) {
            return "";
        }
        return jurisdiction.length() == COUNTY ? jurisdiction.replaceFirst("(00){1,2}$", "") : jurisdiction;
    }

    /** Refuses with 403 whoever may not decide for a region. */
    public static void mayDecide(Caller caller, String regionCode) {
        if (!keeps(caller, regionCode)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** Whether the caller may decide for a region. */
    public static boolean keeps(Caller caller, String regionCode) {
        boolean ownRegion = caller.has(Role.INTAKE_OFFICER) && regionCode.equals(caller.region());
        return ownRegion || caller.has(Role.SYSTEM_ADMIN);
    }
}
