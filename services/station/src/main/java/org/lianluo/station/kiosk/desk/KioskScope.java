package org.lianluo.station.kiosk.desk;

import java.util.List;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.station.kiosk.Kiosk;

/** Who keeps which kiosks: the office those of its region, the head of a station those of their stations. */
final class KioskScope {

    private KioskScope() {}

    static Scope<Kiosk> of(Caller caller) {
        return Scope.<Kiosk>builder()
                .branch(
                        isOffice(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "k.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        isHead(caller),
                        row -> caller.stationCodes().contains(row.site().stationCode()),
                        "k.stationCode in (:ownStations)",
                        "ownStations",
                        List.copyOf(caller.stationCodes()))
                .build();
    }

    /** Refuses with 403 who keeps no kiosks at that station. */
    static void mayKeep(Caller caller, String station) {
        if (!isOffice(caller) && !(isHead(caller) && caller.stationCodes().contains(station))) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    static boolean isOffice(Caller caller) {
        return caller.has(Role.INTAKE_OFFICER) && caller.region() != null;
    }

    private static boolean isHead(Caller caller) {
        return caller.has(Role.STATION_HEAD) && !caller.stationCodes().isEmpty();
    }
}
