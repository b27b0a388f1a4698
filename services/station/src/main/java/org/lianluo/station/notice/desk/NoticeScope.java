package org.lianluo.station.notice.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.station.notice.Notice;
import org.lianluo.station.notice.NoticeAudience;
import org.lianluo.station.notice.NoticeContent;
import org.lianluo.station.notice.NoticeProblem;
import org.lianluo.station.notice.NoticeStatus;

/** Who may know of which notices: everybody of public ones, deputies, staff and invited of theirs, its keepers of their own. */
final class NoticeScope {

    private static final int DISTRICT_DIGITS = 6;

    private NoticeScope() {}

    static Scope<Notice> of(Caller caller) {
        return addressed(caller, "", "")
                .branch(
                        true,
                        row -> row.isPublished() && row.content().audience() == NoticeAudience.PUBLIC,
                        "n.audience = PUBLIC and n.status = PUBLISHED")
                .branch(
                        keepsRegion(caller),
                        row -> row.getRegionCode().equals(caller.region()),
                        "n.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        keepsStations(caller),
                        row -> isOwnStations(caller, row),
                        "n.ownerStation in (:ownStations)",
                        "ownStations",
                        List.copyOf(caller.stationCodes()))
                .build();
    }

    /** What waits for the caller: what is for them and not read in its last edition; what its keeper has not published. */
    static Scope<Notice> toDo(Caller caller) {
        return addressed(caller, """
                         and not exists (select 1 from NoticeRead r where r.noticeId = n.id and r.edition = n.edition
                        and r.reader = :self)""", caller.reference())
                .branch(
                        keepsRegion(caller),
                        row -> row.course().status() == NoticeStatus.DRAFT
                                && row.getRegionCode().equals(caller.region()),
                        "n.regionCode = :draftRegion and n.status = DRAFT",
                        "draftRegion",
                        caller.region())
                .branch(
                        keepsStations(caller),
                        row -> row.course().status() == NoticeStatus.DRAFT && isOwnStations(caller, row),
                        "n.ownerStation in (:draftStations) and n.status = DRAFT",
                        "draftStations",
                        List.copyOf(caller.stationCodes()))
                .build();
    }

    /** What is for the caller in person: for deputies, for staff, for the invited. */
    private static Scope.Builder<Notice> addressed(Caller caller, String further, String self) {
        Scope.Builder<Notice> scope = Scope.builder();
        if (isDeputy(caller)) {
            Set<String> regions = mandateRegions(caller);
            scope.branch(
                    row -> row.isPublished()
                            && row.content().audience() == NoticeAudience.DEPUTIES
                            && regions.contains(row.getRegionCode()),
                    "n.status = PUBLISHED and n.audience = DEPUTIES and n.regionCode in (:mandateRegions)" + further,
                    values(further, self, "mandateRegions", List.copyOf(regions)));
            scope.branch(
                    row -> row.isPublished()
                            && row.content().audience() == NoticeAudience.INVITED
                            && row.content().invitedCodes().stream().anyMatch(caller.deputyCodes()::contains),
                    "n.status = PUBLISHED and n.audience = INVITED and array_overlaps(n.invitedCodes, :mandates)"
                            + further,
                    values(further, self, "mandates", caller.deputyCodes().toArray(String[]::new)));
        }
        if (isStaff(caller)) {
            String region = staffRegion(caller);
            scope.branch(
                    row -> row.isPublished()
                            && row.content().audience() == NoticeAudience.STAFF
                            && row.getRegionCode().equals(region),
                    "n.status = PUBLISHED and n.audience = STAFF and n.regionCode = :staffRegion" + further,
                    values(further, self, "staffRegion", region));
        }
        return scope;
    }

    private static Map<String, Object> values(String further, String self, String parameter, Object value) {
        return further.isEmpty() ? Map.of(parameter, value) : Map.of(parameter, value, "self", self);
    }

    /** Whether what they read is noted: deputies and staff. All others are only counted. */
    static boolean isNoted(Caller caller) {
        return isDeputy(caller) || isStaff(caller);
    }

    private static boolean isDeputy(Caller caller) {
        return caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty();
    }

    private static boolean isStaff(Caller caller) {
        return caller.region() != null && NoticeAudience.STAFF.roles().stream().anyMatch(caller::has);
    }

    /** Of a street, which has no congress, the district. */
    private static String staffRegion(Caller caller) {
        return caller.street() == null ? caller.region() : caller.street().substring(0, DISTRICT_DIGITS);
    }

    private static Set<String> mandateRegions(Caller caller) {
        return caller.deputyCodes().stream()
                .filter(code -> code.matches(NaturalCode.DEPUTY))
                .map(code -> code.substring(1, code.indexOf('-')))
                .collect(Collectors.toSet());
    }

    /** Whether the caller keeps that notice: the office or a committee of its region, or the head of its station. */
    static boolean keeps(Caller caller, Notice notice) {
        return keepsRegion(caller) && notice.getRegionCode().equals(caller.region())
                || keepsStations(caller) && isOwnStations(caller, notice);
    }

    static void mustKeep(Caller caller, Notice notice) {
        if (!keeps(caller, notice)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    /** Refuses with 403 who writes what they may not: a head of a station anything but to the public, at stations of theirs. */
    static void mayWrite(Caller caller, NoticeContent content) {
        if (keepsRegion(caller)) {
            return;
        }
        if (!keepsStations(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        if (content.audience() != NoticeAudience.PUBLIC
                || content.streetCode() != null
                || content.stationCodes().isEmpty()
                || !caller.stationCodes().containsAll(content.stationCodes())) {
            throw new ProblemException(NoticeProblem.NOTICE_OWN_STATION_ONLY);
        }
    }

    static boolean keepsRegion(Caller caller) {
        return caller.region() != null && caller.hasAny(Role.INTAKE_OFFICER, Role.COMMITTEE_SUPERVISOR);
    }

    private static boolean keepsStations(Caller caller) {
        return caller.has(Role.STATION_HEAD) && !caller.stationCodes().isEmpty();
    }

    private static boolean isOwnStations(Caller caller, Notice notice) {
        return notice.ownerStation() != null && caller.stationCodes().contains(notice.ownerStation());
    }
}
