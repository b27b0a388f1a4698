package org.lianluo.station.code;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.station.code.DeputyPageRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.station.deputy.DeputyService;

/** The page of a deputy for who raises an opinion, which the token in the deputy's QR code opens; only its hash is kept. */
@Entity
class DeputyPage extends AggregateRoot {

    private UUID deputyId;
    private String deputyCode;
    private String tokenHash;

    protected DeputyPage() {}

    DeputyPage(DeputyService.Reference deputy, String hash, String by, Instant at) {
        super(Ids.next(), deputy.regionCode(), by, at);
        deputyId = deputy.id();
        deputyCode = deputy.code();
        tokenHash = hash;
        tell(recorded());
    }

    /** @param hash of the new token; null to revoke the one before without another */
    void replace(String hash, String by, Instant at) {
        tokenHash = hash;
        touch(by, at);
        tell(recorded());
    }

    private DeputyPageRecordedV1 recorded() {
        return new DeputyPageRecordedV1(getId(), deputyId, deputyCode, getRegionCode(), tokenHash);
    }

    UUID deputyId() {
        return deputyId;
    }

    String deputyCode() {
        return deputyCode;
    }

    /** Whether a code opens it. */
    boolean isOpen() {
        return tokenHash != null;
    }

    @Override
    public String aggregateType() {
        return "deputy-page";
    }
}
