package org.lianluo.station.reception.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.station.reception.ReceptionDay;
import org.lianluo.station.reception.ReceptionStatus;

/**
 * Who may know of which reception days: everybody of those that were announced; the office of the region, staff of the
 * station and its deputies of planned ones too.
 */
public final class ReceptionScope {

    /** How many days ahead something is near enough to wait for somebody. */
    private static final int SOON = 7;

    private ReceptionScope() {}

    static Scope<ReceptionDay> of(Caller caller) {
        return Scope.<ReceptionDay>builder()
                .branch(true, row -> row.course().isKnown(), "d.announcedAt is not null")
                .branch(
                        isOffice(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "d.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        isStaff(caller),
                        row -> worksAt(caller, row.slot().stationCode()),
                        "d.stationCode in (:ownStations)",
                        "ownStations",
                        List.copyOf(caller.stationCodes()))
                .branch(
                        isDeputy(caller),
                        row -> row.slot().deputyCodes().stream().anyMatch(caller.deputyCodes()::contains),
                        "array_overlaps(d.deputyCodes, :ownMandates)",
                        "ownMandates",
                        caller.deputyCodes().toArray(String[]::new))
                .build();
    }

    /**
     * What waits for the caller: the office has to see to days that nobody announced yet and to directors' days, staff of a
     * station have to hold and file the days that are near, deputies have to come.
     */
    static Scope<ReceptionDay> toDo(Caller caller, LocalDate today) {
        LocalDate soon = today.plusDays(SOON);
        Scope.Builder<ReceptionDay> scope = Scope.builder();
        if (isOffice(caller)) {
            scope.branch(
                    row -> row.getRegionCode().equals(caller.region())
                            && (row.course().status() == ReceptionStatus.PLANNED
                                            && !row.slot().announceBy().isAfter(soon)
                                    || row.slot().stationCode() == null && isUnderWay(row)),
                    "d.regionCode = :keptRegion and (d.status = PLANNED and d.announceBy <= :soon"
                            + " or d.stationCode is null and d.status in (ANNOUNCED, OPEN, HELD))",
                    Map.of("keptRegion", caller.region(), "soon", soon));
        }
        if (isStaff(caller)) {
            scope.branch(
                    row -> worksAt(caller, row.slot().stationCode())
                            && isUnderWay(row)
                            && !row.slot().heldOn().isAfter(soon),
                    "d.stationCode in (:keptStations) and d.status in (ANNOUNCED, OPEN, HELD) and d.heldOn <= :near",
                    Map.of("keptStations", List.copyOf(caller.stationCodes()), "near", soon));
        }
        if (isDeputy(caller)) {
            scope.branch(
                    row -> isComing(row) && row.slot().deputyCodes().stream().anyMatch(caller.deputyCodes()::contains),
                    "array_overlaps(d.deputyCodes, :toldMandates) and d.status in (ANNOUNCED, OPEN)",
                    Map.of("toldMandates", caller.deputyCodes().toArray(String[]::new)));
        }
        return scope.build();
    }

    private static boolean isUnderWay(ReceptionDay row) {
        return isComing(row) || row.course().status() == ReceptionStatus.HELD;
    }

    private static boolean isComing(ReceptionDay row) {
        ReceptionStatus status = row.course().status();
        return status == ReceptionStatus.ANNOUNCED || status == ReceptionStatus.OPEN;
    }

    /** Refuses with 403 who is neither of the office of the region nor works at the station. */
    public static void mustRun(Caller caller, ReceptionDay day) {
        if (!runs(caller, day)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** The same, with the device of the station. */
    public static void mustLetIn(Caller caller, ReceptionDay day) {
        boolean isDevice = caller.has(Role.KIOSK) && worksAt(caller, day.slot().stationCode());
        if (!runs(caller, day) && !isDevice) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** The same, with deputies for themselves. */
    public static void mustSignIn(Caller caller, ReceptionDay day, String deputy) {
        boolean isOwn = isDeputy(caller) && caller.deputyCodes().contains(deputy);
        if (!runs(caller, day) && !isOwn) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** Whether the caller is of the office of the region or works at the station. */
    public static boolean runs(Caller caller, ReceptionDay day) {
        return isOffice(caller) && day.getRegionCode().equals(caller.region())
                || isStaff(caller) && worksAt(caller, day.slot().stationCode());
    }

    /**
     * Refuses with 403 who may not plan: the office for its region, a head for the own station.
     *
     * @param station null for a directors' day
     */
    static void mustPlan(Caller caller, String station) {
        boolean isHead = caller.has(Role.STATION_HEAD) && caller.region() != null && worksAt(caller, station);
        if (!isOffice(caller) && !isHead) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** Refuses with 403 who is not of the office of a region. */
    public static void mustBeOffice(Caller caller) {
        if (!isOffice(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** The office of a region, which plans and keeps its days. */
    public static boolean isOffice(Caller caller) {
        return caller.has(Role.INTAKE_OFFICER) && caller.region() != null;
    }

    /** Staff of a station. */
    public static boolean isStaff(Caller caller) {
        return caller.hasAny(Role.STATION_CLERK, Role.STATION_HEAD)
                && !caller.stationCodes().isEmpty();
    }

    /** A deputy, who comes to days. */
    public static boolean isDeputy(Caller caller) {
        return caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty();
    }

    private static boolean worksAt(Caller caller, String station) {
        return station != null && caller.stationCodes().contains(station);
    }
}
