package org.lianluo.station;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.transfer.RowKind;

/** Who keeps the directory of stations and deputies: the intake office of the region, and administrators. */
public final class Directory {

    /** Digits of a code down to the county; a street or township has three more. */
    private static final int COUNTY = 6;

    private Directory() {}

    /** Refuses with 403 whoever may not change the entries of a region. */
    public static void mayChange(Caller caller, String regionCode) {
        if (!keeps(caller, regionCode)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /**
     * The same for a row of a table: who sends it is told which cell it is.
     *
     * @param pointer of the cell that says whose row it is
     */
    public static void mayImport(Caller caller, String regionCode, String pointer) {
        RowKind.mustBeOwn(keeps(caller, regionCode), pointer);
    }

    /** Whether the caller may change the entries of a region. */
    public static boolean keeps(Caller caller, String regionCode) {
        return ownsRegion(caller, regionCode) || caller.has(Role.SYSTEM_ADMIN);
    }

    /** Refuses with 403 whoever is not of the intake office of the region: administrators see no business text. */
    public static void mustBeOffice(Caller caller, String regionCode) {
        if (!ownsRegion(caller, regionCode)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** What the code of every region in a region begins with (GB/T 2260); nothing for no region. */
    public static String under(String region) {
        if (region == null) {
            return "";
        }
        return region.length() == COUNTY ? region.replaceFirst("(00){1,2}$", "") : region;
    }

    private static boolean ownsRegion(Caller caller, String regionCode) {
        return caller.has(Role.INTAKE_OFFICER) && regionCode != null && regionCode.equals(caller.region());
    }
}
