package org.lianluo.survey.poll.counting;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.survey.poll.Json;

/** What one teller counted, or what the head teller decided where two differ; written once. */
@Entity
class TellerCount {

    @Id
    private UUID id;

    private UUID surveyId;
    private String teller;
    private int issued;
    private int returned;
    private String counts;

    /** Why the head teller decided so; null for what a teller counted. */
    private String record;

    private Instant countedAt;

    protected TellerCount() {}

    TellerCount(UUID id, UUID surveyId, String teller, HallCount count, String record, Instant at) {
        this.id = id;
        this.surveyId = surveyId;
        this.teller = teller;
        this.issued = count.issued();
        this.returned = count.returned();
        this.counts = Json.write(count.items());
        this.record = record;
        this.countedAt = at;
    }

    HallCount count() {
        return new HallCount(issued, returned, Json.read(counts, new TypeReference<>() {}));
    }

    String teller() {
        return teller;
    }

    String record() {
        return record;
    }

    boolean isDecision() {
        return record != null;
    }

    Instant countedAt() {
        return countedAt;
    }
}
