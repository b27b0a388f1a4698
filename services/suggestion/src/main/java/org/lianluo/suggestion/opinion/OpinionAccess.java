package org.lianluo.suggestion.opinion;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Listing;

/** Which opinions a caller's claims open. To all others an opinion does not exist. */
final class OpinionAccess {

    private OpinionAccess() {}

    /** Refuses with 404 what the caller may not read. */
    static Opinion readable(Caller caller, Opinion opinion) {
        if (opinion == null || !(isStaff(caller, opinion) || ofOwnRegion(caller, opinion) || own(caller, opinion))) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return opinion;
    }

    /** Refuses with 404 whoever is not staff of the opinion's station. */
    static Opinion atOwnStation(Caller caller, Opinion opinion) {
        if (opinion == null || !isStaff(caller, opinion)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return opinion;
    }

    /** Refuses with 404 whoever is not the deputy who was asked. */
    static Opinion askedOf(Caller caller, Opinion opinion) {
        if (opinion == null
                || opinion.deputyCode == null
                || !caller.deputyCodes().contains(opinion.deputyCode)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return opinion;
    }

    /** Narrows a list to what the caller may read. */
    static Listing narrow(Listing listing, Caller caller) {
        if (isOffice(caller)) {
            return listing.where("o.regionCode = :ownRegion", "ownRegion", text(caller.region()));
        }
        if (caller.hasAny(Role.STATION_HEAD, Role.STATION_CLERK)) {
            return listing.where("o.stationCode in (:ownStations)", "ownStations", caller.stationCodes());
        }
        return listing.where(
                "(o.deputyCode in (:mandates) or o.voice.recordedByDeputy in (:mandates))",
                "mandates",
                caller.deputyCodes());
    }

    /** Whether the caller works at the station that received it. */
    static boolean isStaff(Caller caller, Opinion opinion) {
        return caller.hasAny(Role.STATION_HEAD, Role.STATION_CLERK)
                && caller.stationCodes().contains(opinion.stationCode);
    }

    private static boolean ofOwnRegion(Caller caller, Opinion opinion) {
        return isOffice(caller) && opinion.getRegionCode().equals(caller.region());
    }

    private static boolean own(Caller caller, Opinion opinion) {
        return caller.has(Role.DEPUTY)
                && (caller.deputyCodes().contains(text(opinion.deputyCode))
                        || caller.deputyCodes().contains(text(opinion.voice.recordedByDeputy)));
    }

    private static boolean isOffice(Caller caller) {
        return caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
