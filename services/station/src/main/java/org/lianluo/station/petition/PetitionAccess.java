package org.lianluo.station.petition;

import java.util.List;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;

/** Who knows of what: offices and the director meeting of their region, deputies of their own, a station of its own. */
final class PetitionAccess {

    private PetitionAccess() {}

    static Scope<PetitionDuty> duties(Caller caller) {
        List<String> mandates = List.copyOf(caller.deputyCodes());
        List<String> stations = List.copyOf(caller.stationCodes());
        return Scope.<PetitionDuty>builder()
                .branch(
                        overlooks(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "d.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        isDeputy(caller),
                        row -> row.deputyCodes().stream().anyMatch(mandates::contains),
                        "array_overlaps(d.deputyCodes, :mandates)",
                        "mandates",
                        mandates.toArray(String[]::new))
                .branch(
                        worksAtAStation(caller),
                        row -> stations.contains(row.stationCode()),
                        "d.stationCode in (:ownStations)",
                        "ownStations",
                        stations)
                .build();
    }

    static Scope<PetitionEntry> entries(Caller caller) {
        List<String> stations = List.copyOf(caller.stationCodes());
        return follows(
                        caller,
                        Scope.<PetitionEntry>builder()
                                .branch(
                                        overlooks(caller),
                                        row -> row.getRegionCode().equals(caller.region()),
                                        "e.regionCode = :ownRegion",
                                        "ownRegion",
                                        caller.region())
                                .branch(
                                        worksAtAStation(caller),
                                        row -> stations.contains(row.stationCode()),
                                        "e.stationCode in (:ownStations)",
                                        "ownStations",
                                        stations))
                .build();
    }

    /** What waits for the caller: what has not ended, of a deputy what they took, of the office all of its region. */
    static Scope<PetitionEntry> toDo(Caller caller) {
        return follows(
                        caller,
                        Scope.<PetitionEntry>builder()
                                .branch(
                                        isOffice(caller),
                                        row -> row.getRegionCode().equals(caller.region()),
                                        "e.regionCode = :ownRegion",
                                        "ownRegion",
                                        caller.region()))
                .build();
    }

    private static Scope.Builder<PetitionEntry> follows(Caller caller, Scope.Builder<PetitionEntry> scope) {
        List<String> mandates = List.copyOf(caller.deputyCodes());
        return scope.branch(
                isDeputy(caller),
                row -> mandates.contains(row.deputyCode()),
                "e.deputyCode in (:mandates)",
                "mandates",
                mandates);
    }

    /** Refuses with 403 whoever neither took it nor is of the office of its region. */
    static void mustFollow(Caller caller, PetitionEntry entry) {
        boolean office = isOffice(caller) && entry.getRegionCode().equals(caller.region());
        if (!office && !(isDeputy(caller) && caller.deputyCodes().contains(entry.deputyCode()))) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** Refuses with 403 whoever only reads. */
    static void mustEnter(Caller caller, PetitionDuty duty) {
        boolean office = isOffice(caller) && duty.getRegionCode().equals(caller.region());
        boolean station = worksAtAStation(caller) && caller.stationCodes().contains(duty.stationCode());
        if (!office && !station && !isDeputy(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /**
     * Who is said to have taken what is entered: a deputy themselves, of others whoever they name.
     *
     * @param named null for none
     */
    static String taker(Caller caller, PetitionDuty duty, String named) {
        if (isOffice(caller) || worksAtAStation(caller)) {
            return named;
        }
        return caller.deputyCodes().stream()
                .filter(code -> named == null ? duty.deputyCodes().contains(code) : code.equals(named))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** Refuses with 403 whoever does not see all of a region. */
    static String regionOf(Caller caller) {
        if (!overlooks(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return caller.region();
    }

    private static boolean overlooks(Caller caller) {
        return caller.region() != null
                && caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }

    private static boolean isOffice(Caller caller) {
        return caller.region() != null && caller.has(Role.INTAKE_OFFICER);
    }

    static boolean isDeputy(Caller caller) {
        return caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty();
    }

    private static boolean worksAtAStation(Caller caller) {
        return caller.hasAny(Role.STATION_CLERK, Role.STATION_HEAD)
                && !caller.stationCodes().isEmpty();
    }
}
