package org.lianluo.station.standard.star;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.station.Directory;

/** Who may know of which ratings: everybody of those that hold, a station of its own, the office of its region's. */
final class StarScope {

    private StarScope() {}

    static Scope<StarRating> of(Caller caller) {
        return Scope.<StarRating>builder()
                .branch(true, row -> row.facts().status() == StarStatus.AWARDED, "r.status = AWARDED")
                .branch(
                        keeps(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "r.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        heads(caller),
                        row -> caller.stationCodes().contains(row.facts().stationCode()),
                        "r.stationCode in (:ownStations)",
                        "ownStations",
                        List.copyOf(caller.stationCodes()))
                .build();
    }

    /** What waits for the office: applications, and yearly reviews that are due. */
    static Scope<StarRating> toDo(Caller caller, LocalDate today) {
        Scope.Builder<StarRating> waiting = Scope.builder();
        if (keeps(caller)) {
            String own = caller.region();
            waiting.branch(
                    row -> row.getRegionCode().equals(own) && row.isUnderWay(),
                    "r.regionCode = :keptRegion and r.status in (APPLIED, REVIEWED)",
                    Map.of("keptRegion", own));
            waiting.branch(
                    row -> row.getRegionCode().equals(own) && row.isDue(today),
                    "r.regionCode = :regionOfDue and r.recheckDue <= :today",
                    Map.of("regionOfDue", own, "today", today));
        }
        return waiting.build();
    }

    static boolean keeps(Caller caller) {
        return caller.has(Role.INTAKE_OFFICER) && caller.region() != null;
    }

    private static boolean heads(Caller caller) {
        return caller.has(Role.STATION_HEAD) && !caller.stationCodes().isEmpty();
    }

    /** Refuses with 403 whoever does not head the station. */
    static void mustHead(Caller caller, String stationCode) {
        if (!heads(caller) || !caller.stationCodes().contains(stationCode)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    static void mustKeep(Caller caller, StarRating rating) {
        Directory.mustBeOffice(caller, rating.getRegionCode());
    }
}
