package org.lianluo.survey.link;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.survey.rating.RatingLinkIssuedV1;
import org.lianluo.shared.events.survey.rating.RatingLinkRevokedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * A link by which somebody rates once. Of its token only the hash is kept, and of its use only that it was used: no day, no
 * version, no event, so that nothing leads from a link to a rating.
 */
@Entity
class RatingLink extends AggregateRoot {

    private String stationCode;

    @Enumerated(EnumType.STRING)
    private RatingSubject subjectKind;

    /** Null for a link about a station. */
    private UUID opinionId;

    private String tokenHash;
    private LocalDate validUntil;
    private String rule;

    /** Set by hand, since it must not move the version or the time of the last change. */
    private boolean used;

    private LocalDate revokedOn;

    protected RatingLink() {}

    /** @param opinionId the opinion whose answer is rated; null for a link about the station */
    RatingLink(UUID id, RatedStation station, UUID opinionId, LinkToken token, DueDate valid, String by, Instant at) {
        super(id, station.regionCode(), by, at);
        this.stationCode = station.code();
        this.subjectKind = opinionId == null ? RatingSubject.STATION : RatingSubject.ANSWER;
        this.opinionId = opinionId;
        this.tokenHash = token.hash();
        this.validUntil = valid.due();
        this.rule = valid.rule();
        tell(new RatingLinkIssuedV1(
                id, getRegionCode(), stationCode, subjectKind.name(), ChinaTime.dateOf(at), validUntil));
    }

    /** The station withdraws it, as long as it could still be used: from then on it is as unknown as a forged one. */
    void revoke(String by, Instant at) {
        LinkStatus status = statusOn(ChinaTime.dateOf(at));
        if (status != LinkStatus.ISSUED) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", status)
                    .with("action", "REVOKE");
        }
        revokedOn = ChinaTime.dateOf(at);
        touch(by, at);
        tell(new RatingLinkRevokedV1(getId(), getRegionCode(), stationCode, subjectKind.name(), revokedOn));
    }

    /** @param today the day in China */
    LinkStatus statusOn(LocalDate today) {
        if (revokedOn != null) {
            return LinkStatus.REVOKED;
        }
        if (used) {
            return LinkStatus.USED;
        }
        return today.isAfter(validUntil) ? LinkStatus.EXPIRED : LinkStatus.ISSUED;
    }

    String stationCode() {
        return stationCode;
    }

    RatingSubject subjectKind() {
        return subjectKind;
    }

    /** Null for a link about a station. */
    UUID opinionId() {
        return opinionId;
    }

    /** The last day on which it may be used. */
    LocalDate validUntil() {
        return validUntil;
    }

    /** The policy by which that day was counted. */
    String rule() {
        return rule;
    }

    @Override
    public String aggregateType() {
        return "rating-link";
    }
}
