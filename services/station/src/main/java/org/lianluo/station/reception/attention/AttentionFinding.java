package org.lianluo.station.reception.attention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.events.station.attention.AttentionFindingEndedV1;
import org.lianluo.shared.events.station.attention.AttentionFindingExplainedV1;
import org.lianluo.shared.events.station.attention.AttentionFindingFoundV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * A station that stands idle, or a deputy who never comes: OPEN, by the word of the office EXPLAINED, by itself OVER. While it
 * is not over, the same station or person is not found again.
 */
@Entity
class AttentionFinding extends AggregateRoot {

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    /** The station, or the person. */
    private String subject;

    private String stationCode;
    private String[] deputyCodes;
    private String timeLimit;
    private LocalDate since;
    private LocalDate lastSeenOn;
    private int daysMissed;
    private int daysExcused;

    @Enumerated(EnumType.STRING)
    private FindingStatus status;

    private String explanation;
    private Instant explainedAt;

    @Enumerated(EnumType.STRING)
    private FindingEnd endReason;

    private Instant endedAt;

    protected AttentionFinding() {}

    private AttentionFinding(String region, FindingKind kind, String subject, Window by, Instant at) {
        super(Ids.next(), region, "attention", at);
        this.kind = kind;
        this.subject = subject;
        this.timeLimit = by.limit().toString();
        this.status = FindingStatus.OPEN;
    }

    static AttentionFinding of(String region, StationUse use, Window by, Instant at) {
        AttentionFinding found = new AttentionFinding(region, FindingKind.IDLE_STATION, use.code(), by, at);
        found.stationCode = use.code();
        found.deputyCodes = new String[0];
        found.since = use.since();
        found.lastSeenOn = use.usedOn();
        return found.told(at);
    }

    static AttentionFinding of(String region, DeputyAttendance of, Window by, Instant at) {
        AttentionFinding found = new AttentionFinding(region, FindingKind.ABSENT_DEPUTY, of.person(), by, at);
        List<LocalDate> missed = of.missedWithoutLeave(by.from());
        found.deputyCodes = of.codes().toArray(String[]::new);
        found.since = missed.get(0);
        found.lastSeenOn = of.seenOn();
        found.daysMissed = missed.size();
        found.daysExcused = of.missedWithLeave(by.from()).size();
        return found.told(at);
    }

    private AttentionFinding told(Instant at) {
        tell(new AttentionFindingFoundV1(
                getId(),
                kind.name(),
                getRegionCode(),
                stationCode,
                deputyCodes(),
                timeLimit,
                since,
                lastSeenOn,
                kind.toRoles(),
                at));
        return this;
    }

    /** The office writes why it is so. */
    void explain(String why, String by, Instant at) {
        if (status != FindingStatus.OPEN) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("currentStatus", status);
        }
        status = FindingStatus.EXPLAINED;
        explanation = why;
        explainedAt = at;
        touch(by, at);
        tell(new AttentionFindingExplainedV1(
                getId(), kind.name(), getRegionCode(), stationCode, deputyCodes(), kind.toRoles(), at));
    }

    /**
     * Whether it is over by what is known now, and why.
     *
     * @param use null where the station is not open
     */
    Optional<FindingEnd> endBy(StationUse use) {
        if (use != null && !use.since().isAfter(since)) {
            return Optional.empty();
        }
        boolean wasUsed = use != null && use.usedOn() != null && use.usedOn().isAfter(since);
        return Optional.of(wasUsed ? FindingEnd.SEEN : FindingEnd.NO_LONGER_APPLIES);
    }

    /** @param now null where the person is not in office in the region */
    Optional<FindingEnd> endBy(DeputyAttendance now) {
        if (now == null) {
            return Optional.of(FindingEnd.NO_LONGER_APPLIES);
        }
        if (now.seenOn() != null && (lastSeenOn == null || now.seenOn().isAfter(lastSeenOn))) {
            return Optional.of(FindingEnd.SEEN);
        }
        return now.inOfficeSince().isAfter(since)
                        || now.missedWithoutLeave(since).isEmpty()
                ? Optional.of(FindingEnd.NO_LONGER_APPLIES)
                : Optional.empty();
    }

    void end(FindingEnd why, Instant at) {
        status = FindingStatus.OVER;
        endReason = why;
        endedAt = at;
        touch("attention", at);
        tell(new AttentionFindingEndedV1(
                getId(), kind.name(), getRegionCode(), stationCode, deputyCodes(), why.name(), kind.toRoles(), at));
    }

    FindingKind kind() {
        return kind;
    }

    /** Null for a deputy. */
    String stationCode() {
        return stationCode;
    }

    /** All mandates of the person; none for a station. */
    List<String> deputyCodes() {
        return List.of(deputyCodes);
    }

    TimeLimit limit() {
        return TimeLimit.parse(timeLimit);
    }

    LocalDate since() {
        return since;
    }

    LocalDate lastSeenOn() {
        return lastSeenOn;
    }

    int daysMissed() {
        return daysMissed;
    }

    int daysExcused() {
        return daysExcused;
    }

    FindingStatus status() {
        return status;
    }

    String explanation() {
        return explanation;
    }

    Instant explainedAt() {
        return explainedAt;
    }

    FindingEnd endReason() {
        return endReason;
    }

    Instant endedAt() {
        return endedAt;
    }

    @Override
    public String aggregateType() {
        return "attention-finding";
    }
}
