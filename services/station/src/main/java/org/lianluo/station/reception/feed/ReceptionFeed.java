package org.lianluo.station.reception.feed;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.lianluo.shared.events.station.reception.ReceptionFeedRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** An address at which the announced days of a station or of a deputy can be fetched, until it is revoked. */
@Entity
class ReceptionFeed extends AggregateRoot {

    private String stationCode;
    private String deputyCode;
    private String secretHash;
    private Instant revokedAt;

    protected ReceptionFeed() {}

    /** @param subject of which one part is null */
    ReceptionFeed(String regionCode, Subject subject, FeedSecret secret, String by, Instant at) {
        super(Ids.next(), regionCode, by, at);
        stationCode = subject.stationCode();
        deputyCode = subject.deputyCode();
        secretHash = secret.hash();
        tell(recorded(at));
    }

    /**
     * Whose days they are.
     *
     * @param stationCode null for those of a deputy
     * @param deputyCode null for those of a station
     */
    record Subject(String stationCode, String deputyCode) {}

    /** Nobody can fetch anything there from now on. */
    void revoke(String by, Instant at) {
        if (revokedAt != null) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", "REVOKED")
                    .with("action", "REVOKE");
        }
        revokedAt = at;
        touch(by, at);
        tell(recorded(at));
    }

    private ReceptionFeedRecordedV1 recorded(Instant at) {
        return new ReceptionFeedRecordedV1(getId(), getRegionCode(), stationCode, deputyCode, revokedAt != null, at);
    }

    Subject subject() {
        return new Subject(stationCode, deputyCode);
    }

    /** Null while it works. */
    Instant revokedAt() {
        return revokedAt;
    }

    @Override
    public String aggregateType() {
        return "reception-feed";
    }
}
