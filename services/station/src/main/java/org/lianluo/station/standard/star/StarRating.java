package org.lianluo.station.standard.star;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.station.standard.StarRatingStatusChangedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.station.standard.StandardItem;
import org.lianluo.station.standard.StandardProblem;
import org.lianluo.station.standard.StationStandard;
import org.lianluo.station.station.Station;

/**
 * The stars of a station by a standard (星级). {@link StarAction} is the whole table. Points are the office's, the stars follow
 * from them; a yearly review may let them fall, never rise: for more stars a station applies anew. A refused call changes
 * nothing.
 */
@Entity
class StarRating extends AggregateRoot {

    private UUID stationId;
    private String stationCode;
    private String standardCode;
    private int claimedStars;
    private String statement;

    @Enumerated(EnumType.STRING)
    private StarStatus status;

    private Integer stars;
    private Integer points;
    private String plaqueNumber;
    private LocalDate awardedOn;
    private LocalDate recheckDue;
    private String refusedFor;

    protected StarRating() {}

    StarRating(Station station, StationStandard standard, int claimedStars, String statement, String by, Instant at) {
        super(Ids.next(), station.getRegionCode(), by, at);
        int most = standard.details().starPoints().size();
        if (most == 0) {
            throw ProblemException.onField(StandardProblem.STATION_STANDARD_GIVES_NO_STARS, "/standardCode");
        }
        if (claimedStars > most) {
            throw ProblemException.invalid(
                    "/claimedStars", "该标准最高 " + most + " 星，请重新填写", "The standard gives at most " + most + " stars");
        }
        stationId = station.getId();
        stationCode = station.code();
        standardCode = standard.code();
        this.claimedStars = claimedStars;
        this.statement = statement;
        status = StarStatus.APPLIED;
        tell(changed(null, at));
    }

    /** Points for each item; the stars follow, no more than were applied for. */
    void review(StationStandard standard, LocalDate on, List<StarPart> parts, String by, Instant at) {
        StarStatus next = StarAction.REVIEW.from(status);
        take(standard, on, parts, claimedStars, by, at);
        go(next, by, at);
    }

    void award(String number, LocalDate on, String by, Instant at) {
        StarStatus next = StarAction.AWARD.from(status);
        if (stars == 0) {
            throw new ProblemException(StandardProblem.STAR_RATING_WITHOUT_STAR).with("points", points);
        }
        mustNotBeAhead(on, at);
        plaqueNumber = number;
        awardedOn = on;
        recheckDue = on.plusYears(1);
        go(next, by, at);
    }

    /** It stays or falls; without a star it is lost. The next look is due a year later. */
    void recheck(StationStandard standard, LocalDate on, List<StarPart> parts, String by, Instant at) {
        StarAction.RECHECK.from(status);
        take(standard, on, parts, stars, by, at);
        recheckDue = stars == 0 ? null : on.plusYears(1);
        go(stars == 0 ? StarStatus.LOST : status, by, at);
    }

    /** The station was awarded anew by the same standard. */
    void replace(String by, Instant at) {
        StarStatus next = StarAction.REPLACE.from(status);
        recheckDue = null;
        go(next, by, at);
    }

    void refuse(String reason, String by, Instant at) {
        StarStatus next = StarAction.REFUSE.from(status);
        refusedFor = reason;
        go(next, by, at);
    }

    void withdraw(String by, Instant at) {
        go(StarAction.WITHDRAW.from(status), by, at);
    }

    private void take(StationStandard standard, LocalDate on, List<StarPart> parts, int most, String by, Instant at) {
        mustNotBeAhead(on, at);
        mustBeWhole(standard.items(), parts);
        int sum = parts.stream().mapToInt(StarPart::points).sum();
        int reached = Math.min(standard.starsFor(sum), most);
        points = sum;
        stars = reached;
        add(new StarReview(Ids.next(), getId(), on, parts, reached, by, at));
    }

    private static void mustNotBeAhead(LocalDate on, Instant at) {
        if (on.isAfter(ChinaTime.dateOf(at))) {
            throw ProblemException.onField(StandardProblem.STATION_CHECK_AHEAD, "/on");
        }
    }

    /** Each item once, with no more than it is worth. */
    private static void mustBeWhole(List<StandardItem> items, List<StarPart> parts) {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < parts.size(); place++) {
            StarPart part = parts.get(place);
            Integer worth = items.stream()
                    .filter(item -> item.code().equals(part.itemCode()))
                    .map(StandardItem::points)
                    .findFirst()
                    .orElse(null);
            if (worth == null || !seen.add(part.itemCode())) {
                throw ProblemException.onField(
                        StandardProblem.STAR_RATING_PARTS_INCOMPLETE, "/parts/" + place + "/itemCode");
            }
            if (part.points() > worth) {
                throw ProblemException.onField(
                        StandardProblem.STAR_RATING_PARTS_INCOMPLETE, "/parts/" + place + "/points");
            }
        }
        if (seen.size() < items.size()) {
            throw ProblemException.onField(StandardProblem.STAR_RATING_PARTS_INCOMPLETE, "/parts");
        }
    }

    private void go(StarStatus next, String by, Instant at) {
        StarStatus before = status;
        status = next;
        touch(by, at);
        tell(changed(before, at));
    }

    private StarRatingStatusChangedV1 changed(StarStatus before, Instant at) {
        return new StarRatingStatusChangedV1(
                getId(),
                stationId,
                stationCode,
                getRegionCode(),
                standardCode,
                before == null ? null : before.name(),
                status.name(),
                stars,
                recheckDue,
                status.toRoles(),
                at);
    }

    /**
     * All that is known of it.
     *
     * @param stars by the last review; null before the first
     * @param points likewise
     * @param recheckDue last day of the next yearly review; null where none is due
     */
    record Facts(
            UUID stationId,
            String stationCode,
            String standardCode,
            int claimedStars,
            String statement,
            StarStatus status,
            Integer stars,
            Integer points,
            String plaqueNumber,
            LocalDate awardedOn,
            LocalDate recheckDue,
            String refusedFor) {}

    Facts facts() {
        return new Facts(
                stationId,
                stationCode,
                standardCode,
                claimedStars,
                statement,
                status,
                stars,
                points,
                plaqueNumber,
                awardedOn,
                recheckDue,
                refusedFor);
    }

    /** Whether the office has to go on with it. */
    boolean isUnderWay() {
        return status == StarStatus.APPLIED || status == StarStatus.REVIEWED;
    }

    /** Whether its yearly review is due. */
    boolean isDue(LocalDate today) {
        return recheckDue != null && !recheckDue.isAfter(today);
    }

    @Override
    public String aggregateType() {
        return "star-rating";
    }
}
