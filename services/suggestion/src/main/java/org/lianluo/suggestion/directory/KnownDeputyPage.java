package org.lianluo.suggestion.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.lianluo.shared.events.station.code.DeputyPageRecordedV1;

/** The page of a deputy (代表码), as this service knows it. */
@Entity
public class KnownDeputyPage {

    @Id
    private String deputyCode;

    private UUID deputyId;
    private String tokenHash;

    protected KnownDeputyPage() {}

    KnownDeputyPage(DeputyPageRecordedV1 event) {
        deputyCode = event.deputyCode();
        deputyId = event.deputyId();
        tokenHash = event.tokenHash();
    }

    /** The deputy's id where they are entered. */
    public UUID deputyId() {
        return deputyId;
    }

    /** The deputy's code. */
    public String deputyCode() {
        return deputyCode;
    }

    /** SHA-256 of the token that opens it, hexadecimal; null while none does. */
    public String tokenHash() {
        return tokenHash;
    }
}
