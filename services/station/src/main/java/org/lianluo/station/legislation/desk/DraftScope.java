package org.lianluo.station.legislation.desk;

import java.util.List;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.station.legislation.DraftComment;
import org.lianluo.station.legislation.LegislationProblem;
import org.lianluo.station.legislation.LegislativeDraft;
import org.lianluo.station.legislation.LegislativeDraftStatus;

/** Who may know of which drafts and comments: everybody of public ones, points of those they are asked about, the office of its own. */
final class DraftScope {

    private DraftScope() {}

    static Scope<LegislativeDraft> of(Caller caller) {
        return Scope.<LegislativeDraft>builder()
                .branch(
                        true,
                        row -> row.plan().openToAll() && row.course().isKnown(),
                        "d.openToAll = true and d.status in (OPEN, CLOSED, REPORTED)")
                .branch(
                        keeps(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "d.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        actsForPoint(caller),
                        row -> row.course().isKnown()
                                && row.pointCodes().stream().anyMatch(caller.stationCodes()::contains),
                        "d.status in (OPEN, CLOSED, REPORTED) and array_overlaps(d.pointCodes, :ownPoints)",
                        "ownPoints",
                        stations(caller))
                .build();
    }

    /** What waits for the caller: a point owes an answer or has not read the report; the office has to close, sort and report. */
    static Scope<LegislativeDraft> toDo(Caller caller) {
        return Scope.<LegislativeDraft>builder()
                .branch(
                        keeps(caller),
                        row -> row.getRegionCode().equals(caller.region())
                                && isOpen(row.course().status()),
                        "d.regionCode = :keptRegion and d.status in (PREPARED, OPEN, CLOSED)",
                        "keptRegion",
                        caller.region())
                .branch(
                        actsForPoint(caller),
                        row -> row.waitingCodes().stream().anyMatch(caller.stationCodes()::contains),
                        "array_overlaps(d.waitingCodes, :waitingPoints)",
                        "waitingPoints",
                        stations(caller))
                .build();
    }

    private static boolean isOpen(LegislativeDraftStatus status) {
        return status == LegislativeDraftStatus.PREPARED
                || status == LegislativeDraftStatus.OPEN
                || status == LegislativeDraftStatus.CLOSED;
    }

    /** The comments of a draft: the office reads all, a point those that it gathered. */
    static Scope<DraftComment> comments(Caller caller, LegislativeDraft draft) {
        Scope<DraftComment> scope = Scope.<DraftComment>builder()
                .branch(keeps(caller) && draft.getRegionCode().equals(caller.region()), row -> true, "1 = 1")
                .branch(
                        actsForPoint(caller),
                        row -> row.pointCode() != null && caller.stationCodes().contains(row.pointCode()),
                        "c.pointCode in (:gatheredBy)",
                        "gatheredBy",
                        List.copyOf(caller.stationCodes()))
                .build();
        if (scope.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }

    /** Whether the caller opens drafts for comment: the office of a region, or a committee of its congress. */
    static boolean keeps(Caller caller) {
        return caller.region() != null && caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR);
    }

    static void mustKeep(Caller caller, String regionCode) {
        if (!keeps(caller) || !regionCode.equals(caller.region())) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private static boolean actsForPoint(Caller caller) {
        return caller.hasAny(Role.STATION_CLERK, Role.STATION_HEAD)
                && !caller.stationCodes().isEmpty();
    }

    /** Refuses with 403 who does not work at the point. */
    static void mustActFor(Caller caller, String point) {
        if (!actsForPoint(caller) || !caller.stationCodes().contains(point)) {
            throw new ProblemException(LegislationProblem.LEGISLATIVE_POINT_NOT_YOURS);
        }
    }

    private static String[] stations(Caller caller) {
        return caller.stationCodes().toArray(String[]::new);
    }
}
