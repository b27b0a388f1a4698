package org.lianluo.station.standard.best;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.lianluo.shared.events.station.standard.BestStationsPublishedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** The best stations of a year (最佳联络站名单). It stays as it was published; one that was wrong is revoked. */
@Entity
class BestStations extends AggregateRoot {

    private int forYear;
    private String title;
    private String basis;
    private String[] stationCodes;
    private int comparedWith;
    private String revokedFor;

    protected BestStations() {}

    /** @param comparedWith number of stations in service from which they were chosen */
    BestStations(String regionCode, Named named, int comparedWith, String by, Instant at) {
        super(Ids.next(), regionCode, by, at);
        forYear = named.year();
        title = named.title();
        basis = named.basis();
        stationCodes = named.stationCodes().toArray(String[]::new);
        this.comparedWith = comparedWith;
        tell(published());
    }

    /**
     * What is published.
     *
     * @param basis how they were chosen; null for no words
     * @param stationCodes in their order
     */
    record Named(int year, String title, String basis, List<String> stationCodes) {}

    void revoke(String reason, String by, Instant at) {
        if (revokedFor != null) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", "REVOKED")
                    .with("action", "REVOKE");
        }
        revokedFor = reason;
        touch(by, at);
        tell(published());
    }

    private BestStationsPublishedV1 published() {
        return new BestStationsPublishedV1(
                getId(), getRegionCode(), forYear, List.of(stationCodes), comparedWith, revokedFor != null);
    }

    Named named() {
        return new Named(forYear, title, basis, List.of(stationCodes));
    }

    int comparedWith() {
        return comparedWith;
    }

    /** Why it was revoked; null if it was not. */
    String revokedFor() {
        return revokedFor;
    }

    @Override
    public String aggregateType() {
        return "best-stations";
    }
}
