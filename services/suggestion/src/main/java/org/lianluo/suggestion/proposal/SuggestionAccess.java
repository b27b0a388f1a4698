package org.lianluo.suggestion.proposal;

import java.util.Map;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Listing;

/** Which suggestions a caller's claims open, and as whom. To all others a suggestion does not exist. */
final class SuggestionAccess {

    /** As whom a caller reads. */
    enum Viewer {
        /** A signing deputy, confirmed or not */
        SIGNER,
        /** An office of its region */
        OFFICE,
        /** A unit to which it was assigned */
        UNIT,
        /** The head of a station whose opinion went into it */
        STATION,
        /** Anybody, or a deputy of its region */
        PUBLIC;

        boolean seesOpinions() {
            return this == SIGNER || this == OFFICE || this == STATION;
        }

        boolean seesChecklist() {
            return this == SIGNER || this == OFFICE;
        }

        boolean seesHistory() {
            return this != PUBLIC;
        }
    }

    private SuggestionAccess() {}

    /** Refuses with 404 what the caller may not read. */
    static Viewer viewer(Caller caller, CaseFile file) {
        Suggestion suggestion = file.suggestion();
        if (signs(caller, suggestion)) {
            return Viewer.SIGNER;
        }
        if (isOffice(caller, file) && atOffice(caller, suggestion) && suggestion.status != SuggestionStatus.DRAFT) {
            return Viewer.OFFICE;
        }
        if (isUnit(caller) && file.assignments().stream().anyMatch(fact -> fact.unitCode.equals(caller.unitCode()))) {
            return Viewer.UNIT;
        }
        if (caller.has(Role.STATION_HEAD)
                && file.opinions().stream().anyMatch(o -> caller.stationCodes().contains(o.stationCode()))) {
            return Viewer.STATION;
        }
        if (suggestion.published || isColleague(caller, suggestion)) {
            return Viewer.PUBLIC;
        }
        throw new ProblemException(CommonProblem.NOT_FOUND);
    }

    /** Refuses whoever is not the lead deputy: with 403 a co-sponsor, with 404 all others. */
    static CaseFile ofLead(Caller caller, CaseFile file) {
        Suggestion suggestion = file.suggestion();
        if (!signs(caller, suggestion)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (!caller.deputyCodes().contains(suggestion.leadDeputyCode)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return file;
    }

    /** Refuses with 404 whoever does not sign. */
    static CaseFile ofSigner(Caller caller, CaseFile file) {
        if (!signs(caller, file.suggestion())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return file;
    }

    /** Refuses with 404 an office of another region, and what was never submitted. */
    static CaseFile ofOffice(Caller caller, CaseFile file) {
        if (!atOffice(caller, file.suggestion())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return file;
    }

    /**
     * Narrows a list to what the caller may read. One role decides, the widest; a deputy's list is his region's, as an
     * index serves it: what he signs elsewhere he finds by the filters that ask for his own.
     */
    static Listing narrow(Listing listing, Caller caller) {
        if (isGovernmentOnly(caller)) {
            listing.where("exists (select 1 from AssignmentFact handed where handed.suggestionId = s.id)");
        }
        if (isOffice(caller)) {
            return listing.where("s.regionCode = :ownRegion", "ownRegion", text(caller.region()))
                    .where("s.submittedAt is not null and s.status <> DRAFT");
        }
        if (caller.has(Role.DEPUTY)) {
            return listing.where(
                    "s.regionCode = :ownRegion"
                            + " and ((s.registration.registeredAt is not null and s.confidential = false)"
                            + " or exists (select 1 from s.signatures g where key(g) in (:mandates)))",
                    Map.of("ownRegion", text(caller.region()), "mandates", caller.deputyCodes()));
        }
        if (isUnit(caller)) {
            return listing.where(
                    "s.id in (select a.suggestionId from AssignmentFact a where a.unitCode = :ownUnit)",
                    "ownUnit",
                    text(caller.unitCode()));
        }
        if (caller.has(Role.STATION_HEAD)) {
            return listing.where(
                    "s.id in (select o.suggestionId from Opinion o where o.stationCode in (:ownStations))",
                    "ownStations",
                    caller.stationCodes());
        }
        return listing.where("s.published = true");
    }

    /** The region whose suggestions {@link #narrow} leaves to the caller; null where it goes by something else. */
    static String listedRegion(Caller caller) {
        return isOffice(caller) || caller.has(Role.DEPUTY) ? text(caller.region()) : null;
    }

    private static boolean signs(Caller caller, Suggestion suggestion) {
        return caller.has(Role.DEPUTY) && caller.deputyCodes().stream().anyMatch(suggestion::isSignedBy);
    }

    private static boolean atOffice(Caller caller, Suggestion suggestion) {
        return suggestion.getRegionCode().equals(caller.region()) && suggestion.submittedAt != null;
    }

    private static boolean isColleague(Caller caller, Suggestion suggestion) {
        return caller.has(Role.DEPUTY)
                && suggestion.getRegionCode().equals(caller.region())
                && suggestion.isRegistered()
                && !suggestion.confidential;
    }

    /** The government's office coordinates what was assigned to units; before that it is the congress's own matter. */
    private static boolean isGovernmentOnly(Caller caller) {
        return caller.has(Role.GOV_OFFICE) && !isCongressOffice(caller);
    }

    private static boolean isOffice(Caller caller, CaseFile file) {
        return isCongressOffice(caller)
                || (caller.has(Role.GOV_OFFICE) && !file.assignments().isEmpty());
    }

    private static boolean isOffice(Caller caller) {
        return isCongressOffice(caller) || caller.has(Role.GOV_OFFICE);
    }

    private static boolean isCongressOffice(Caller caller) {
        return caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
    }

    private static boolean isUnit(Caller caller) {
        return caller.hasAny(Role.HANDLER_CLERK, Role.HANDLER_LEADER);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
