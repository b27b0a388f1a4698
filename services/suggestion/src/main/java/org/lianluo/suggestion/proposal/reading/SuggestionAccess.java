package org.lianluo.suggestion.proposal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.shared.web.input.Scope.Branch;
import org.lianluo.suggestion.directory.Reader;
import org.lianluo.suggestion.directory.Street;
import org.lianluo.suggestion.opinion.following.ConvertedOpinions;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionStatus;
import org.lianluo.suggestion.proposal.following.CaseFile;

/** Which suggestions a caller's claims open, and as whom. To all others a suggestion does not exist. */
public final class SuggestionAccess {

    /** As whom a caller reads; who sees most comes first. */
    public enum Viewer {
        /** A signing deputy, confirmed or not */
        SIGNER,
        /** An office of its region */
        OFFICE,
        /** The working committee of the street of a signer or of a station whose opinion went into it */
        STREET,
        /** A unit to which it was assigned */
        UNIT,
        /** The head of a station whose opinion went into it */
        STATION,
        /** Anybody, or a deputy of its region */
        PUBLIC;

        boolean seesOpinions() {
            return this == SIGNER || this == OFFICE || this == STREET || this == STATION;
        }

        boolean seesChecklist() {
            return this == SIGNER || this == OFFICE;
        }

        /** Whether also files that are not public. */
        public boolean seesFiles() {
            return this == SIGNER || this == OFFICE || this == UNIT;
        }

        boolean seesHistory() {
            return this != PUBLIC;
        }
    }

    private SuggestionAccess() {}

    /** A way in which suggestions are open, and what is seen then. */
    private record Opening(Viewer viewer, Branch<CaseFile> branch) {}

    /** Refuses with 404 what the caller may not read; of several roles the one that sees most reads. */
    public static Viewer viewer(Reader reader, CaseFile file) {
        return openings(reader).stream()
                .filter(opening -> opening.branch().row().test(file))
                .map(Opening::viewer)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Refuses with 404 all whom it does not concern: what is published only, too. */
    public static void ofConcerned(Reader reader, CaseFile file) {
        if (!concerns(reader, file)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** Whether the caller is more than one of the public to it. */
    public static boolean concerns(Reader reader, CaseFile file) {
        return openings(reader).stream()
                .anyMatch(opening -> opening.viewer() != Viewer.PUBLIC
                        && opening.branch().row().test(file));
    }

    /** What the caller's roles open, one by one and in a list; what is published is open to everybody besides. */
    public static Scope<CaseFile> scope(Reader reader) {
        return new Scope<>(openings(reader).stream().map(Opening::branch).toList());
    }

    private static List<Opening> openings(Reader reader) {
        Caller caller = reader.caller();
        List<Opening> all = new ArrayList<>();
        if (caller.has(Role.DEPUTY)) {
            all.addAll(ofMandates(caller));
        }
        if (caller.region() != null) {
            all.addAll(ofRegion(caller));
        }
        if (caller.hasAny(Role.HANDLER_CLERK, Role.HANDLER_LEADER) && caller.unitCode() != null) {
            all.add(opening(
                    Viewer.UNIT,
                    file -> file.isAssignedTo(caller.unitCode()),
                    "s.id in (select a.suggestionId from AssignmentFact a where a.unitCode = :ownUnit)",
                    Map.of("ownUnit", caller.unitCode())));
        }
        if (caller.has(Role.STATION_HEAD) && !caller.stationCodes().isEmpty()) {
            all.add(opening(
                    Viewer.STATION,
                    file -> file.opinions().stream()
                            .anyMatch(o -> caller.stationCodes().contains(o.stationCode())),
                    "s.id in (" + ConvertedOpinions.suggestionsOf("ownStations") + ")",
                    Map.of("ownStations", caller.stationCodes())));
        }
        if (!reader.street().isEmpty()) {
            all.addAll(ofStreet(reader.street()));
        }
        all.add(opening(
                Viewer.PUBLIC,
                file -> file.suggestion().course().isPublished(),
                "s.course.published = true",
                Map.of()));
        return all;
    }

    /** One for each mandate: the index gives the suggestions of one deputy in their order, not those of several. */
    private static List<Opening> ofMandates(Caller caller) {
        List<Opening> all = new ArrayList<>();
        for (String deputy : caller.deputyCodes()) {
            String mandate = "mandate" + all.size();
            all.add(opening(
                    Viewer.SIGNER,
                    file -> file.suggestion().signatures().include(deputy),
                    "exists (select 1 from s.signatures.byDeputy g where key(g) = :" + mandate + ")",
                    Map.of(mandate, deputy)));
        }
        return all;
    }

    private static List<Opening> ofRegion(Caller caller) {
        List<Opening> all = new ArrayList<>();
        Map<String, Object> region = Map.of("ownRegion", caller.region());
        String submitted = "s.regionCode = :ownRegion and s.course.submittedAt is not null and s.status <> DRAFT";
        if (caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING)) {
            all.add(opening(Viewer.OFFICE, file -> isAtOffice(caller, file), submitted, region));
        } else if (caller.has(Role.GOV_OFFICE)) {
            // It has what units have, and what it was given to assign; before that it is the congress's own.
            all.add(opening(
                    Viewer.OFFICE,
                    file -> isAtOffice(caller, file)
                            && (file.isAssigned() || file.suggestion().course().isHandedOver()),
                    submitted + " and (s.course.handedOverAt is not null"
                            + " or exists (select 1 from AssignmentFact h where h.suggestionId = s.id))",
                    region));
        }
        if (caller.has(Role.DEPUTY)) {
            all.add(opening(
                    Viewer.PUBLIC,
                    file -> isColleague(caller, file.suggestion()),
                    "s.regionCode = :ownRegion and s.course.registration.registeredAt is not null and s.proposal.confidential = false",
                    region));
        }
        return all;
    }

    /** What its deputies submitted to the congress of its district, and what came from opinions at its stations. */
    private static List<Opening> ofStreet(Street street) {
        String submitted = "s.course.submittedAt is not null and s.status <> DRAFT and ";
        return List.of(
                opening(
                        Viewer.STREET,
                        file -> isSubmitted(file.suggestion())
                                && file.suggestion().getRegionCode().equals(street.district())
                                && street.deputyCodes().stream()
                                        .anyMatch(file.suggestion().signatures()::include),
                        submitted + "s.regionCode = :district and exists (select 1 from s.signatures.byDeputy d"
                                + " where key(d) in (:streetDeputies))",
                        Map.of("district", street.district(), "streetDeputies", street.deputyCodes())),
                opening(
                        Viewer.STREET,
                        file -> isSubmitted(file.suggestion())
                                && file.opinions().stream()
                                        .anyMatch(o -> street.stationCodes().contains(o.stationCode())),
                        submitted + "s.id in (" + ConvertedOpinions.suggestionsOf("streetStations") + ")",
                        Map.of("streetStations", street.stationCodes())));
    }

    private static Opening opening(
            Viewer viewer, Predicate<CaseFile> row, String condition, Map<String, Object> values) {
        return new Opening(viewer, new Branch<>(row, condition, values));
    }

    /** Refuses whoever is not the lead deputy: with 403 a co-sponsor, with 404 all others. */
    public static CaseFile ofLead(Caller caller, CaseFile file) {
        Suggestion suggestion = file.suggestion();
        if (!signs(caller, suggestion)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (!caller.deputyCodes().contains(suggestion.signatures().leadDeputyCode())) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return file;
    }

    /** Refuses with 404 whoever does not sign. */
    public static CaseFile ofSigner(Caller caller, CaseFile file) {
        return open(signs(caller, file.suggestion()), file);
    }

    /** Refuses with 404 an office of another region, and what was never submitted. */
    public static CaseFile ofOffice(Caller caller, CaseFile file) {
        return open(atOffice(caller, file.suggestion()), file);
    }

    /** Refuses with 404 whoever neither signs it nor takes in or supervises the suggestions of its region. */
    public static CaseFile ofParty(Caller caller, CaseFile file) {
        boolean office = caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING)
                && isAtOffice(caller, file);
        return open(office || signs(caller, file.suggestion()), file);
    }

    private static CaseFile open(boolean seen, CaseFile file) {
        if (!seen) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return file;
    }

    private static boolean signs(Caller caller, Suggestion suggestion) {
        return caller.has(Role.DEPUTY) && caller.deputyCodes().stream().anyMatch(suggestion.signatures()::include);
    }

    static boolean isAtOffice(Caller caller, CaseFile file) {
        return atOffice(caller, file.suggestion()) && isSubmitted(file.suggestion());
    }

    private static boolean isSubmitted(Suggestion suggestion) {
        return suggestion.course().isSubmitted() && suggestion.status() != SuggestionStatus.DRAFT;
    }

    private static boolean atOffice(Caller caller, Suggestion suggestion) {
        return suggestion.getRegionCode().equals(caller.region())
                && suggestion.course().isSubmitted();
    }

    private static boolean isColleague(Caller caller, Suggestion suggestion) {
        return suggestion.getRegionCode().equals(caller.region())
                && suggestion.course().isRegistered()
                && !suggestion.proposal().isConfidential();
    }
}
