package org.lianluo.suggestion.opinion.reading;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.suggestion.directory.Reader;
import org.lianluo.suggestion.directory.Street;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionStatus;

/** Which opinions a caller's claims open. To all others an opinion does not exist. */
public final class OpinionAccess {

    private OpinionAccess() {}

    /** Refuses with 404 what the caller may not read. */
    static Opinion readable(Reader reader, Opinion opinion) {
        if (opinion == null || !scope(reader).opens(opinion)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return opinion;
    }

    /** Whether the caller may read it. */
    public static boolean opens(Reader reader, Opinion opinion) {
        return scope(reader).opens(opinion);
    }

    /** Whether the caller is of the unit that has it in hand, which reads what was released to it. */
    public static boolean isForwardedTo(Caller caller, Opinion opinion) {
        return caller.hasAny(Role.HANDLER_CLERK, Role.HANDLER_LEADER)
                && caller.unitCode() != null
                && caller.unitCode().equals(opinion.course().unitCode());
    }

    /** Refuses with 404 whoever is not staff of the opinion's station. */
    public static Opinion atOwnStation(Caller caller, Opinion opinion) {
        if (opinion == null || !isStaff(caller, opinion)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return opinion;
    }

    /** Refuses with 404 whoever is neither staff of the opinion's station nor of the intake office of its region. */
    public static Opinion ofStationOrOffice(Caller caller, Opinion opinion) {
        if (opinion == null || !isOfStationOrOffice(caller, opinion)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return opinion;
    }

    /** Whether the caller is staff of the opinion's station, or of the intake office of its region. */
    public static boolean isOfStationOrOffice(Caller caller, Opinion opinion) {
        boolean office =
                caller.has(Role.INTAKE_OFFICER) && opinion.getRegionCode().equals(caller.region());
        return office || isStaff(caller, opinion);
    }

    /** Refuses with 404 whoever is not the deputy who was asked. */
    public static Opinion askedOf(Caller caller, Opinion opinion) {
        if (opinion == null
                || opinion.course().deputyCode() == null
                || !caller.deputyCodes().contains(opinion.course().deputyCode())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return opinion;
    }

    /** What the caller's roles open, one by one and in a list. */
    static Scope<Opinion> scope(Reader reader) {
        Caller caller = reader.caller();
        Street street = reader.street();
        return Scope.<Opinion>builder()
                .branch(
                        isOffice(caller) && caller.region() != null,
                        o -> o.getRegionCode().equals(caller.region()),
                        "o.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        worksAtStations(caller),
                        o -> caller.stationCodes().contains(o.intake().stationCode()),
                        "o.intake.stationCode in (:ownStations)",
                        "ownStations",
                        caller.stationCodes())
                .branch(
                        hasMandates(caller),
                        o -> o.course().deputyCode() != null
                                && caller.deputyCodes().contains(o.course().deputyCode()),
                        "o.course.deputyCode in (:asked)",
                        "asked",
                        caller.deputyCodes())
                .branch(
                        !reader.postedAt().isEmpty(),
                        o -> isOfferedTo(reader, o),
                        "o.intake.stationCode in (:posted) and o.course.offer.offeredUntil is not null",
                        "posted",
                        reader.postedAt())
                .branch(
                        hasMandates(caller),
                        o -> o.intake().voice().recordedByDeputy() != null
                                && caller.deputyCodes()
                                        .contains(o.intake().voice().recordedByDeputy()),
                        "o.intake.voice.recordedByDeputy in (:recorded)",
                        "recorded",
                        caller.deputyCodes())
                .branch(
                        !street.isEmpty(),
                        o -> street.stationCodes().contains(o.intake().stationCode()),
                        "o.intake.stationCode in (:streetStations)",
                        "streetStations",
                        street.stationCodes())
                .build();
    }

    /** What waits for the caller: the station's triage and relay, the decision of the deputy who was asked. */
    static Scope<Opinion> toDo(Reader reader) {
        Caller caller = reader.caller();
        return Scope.<Opinion>builder()
                .branch(
                        worksAtStations(caller),
                        o -> isStaff(caller, o)
                                && (o.status() == OpinionStatus.RECEIVED || o.status() == OpinionStatus.ANSWERED)
                                && !o.course().offer().isOpen(),
                        "o.intake.stationCode in (:ownStations) and o.status in (RECEIVED, ANSWERED)"
                                + " and o.course.offer.offeredUntil is null",
                        "ownStations",
                        caller.stationCodes())
                .branch(
                        hasMandates(caller),
                        o -> o.status() == OpinionStatus.UNDER_CONVERSION
                                && caller.deputyCodes().contains(o.course().deputyCode()),
                        "o.course.deputyCode in (:asked) and o.status = UNDER_CONVERSION",
                        "asked",
                        caller.deputyCodes())
                .branch(
                        !reader.postedAt().isEmpty(),
                        o -> isOfferedTo(reader, o),
                        "o.intake.stationCode in (:posted) and o.course.offer.offeredUntil is not null",
                        "posted",
                        reader.postedAt())
                .build();
    }

    /** Whether the caller works at the station that received it. */
    public static boolean isStaff(Caller caller, Opinion opinion) {
        return caller.hasAny(Role.STATION_HEAD, Role.STATION_CLERK)
                && caller.stationCodes().contains(opinion.intake().stationCode());
    }

    private static boolean isOfferedTo(Reader reader, Opinion opinion) {
        return opinion.course().offer().isOpen()
                && reader.postedAt().contains(opinion.intake().stationCode());
    }

    private static boolean worksAtStations(Caller caller) {
        return caller.hasAny(Role.STATION_HEAD, Role.STATION_CLERK)
                && !caller.stationCodes().isEmpty();
    }

    private static boolean hasMandates(Caller caller) {
        return caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty();
    }

    private static boolean isOffice(Caller caller) {
        return caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }
}
