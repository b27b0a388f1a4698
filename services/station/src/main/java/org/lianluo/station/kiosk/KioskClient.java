package org.lianluo.station.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;

/** A client that was asked for in the realm. It is written before the realm is asked, and so never forgotten. */
@Entity
public class KioskClient {

    private static final int MOST_DOUBLINGS = 6;

    @Id
    private UUID id;

    private UUID kioskId;
    private String clientId;

    @Enumerated(EnumType.STRING)
    private KioskClientStatus status;

    /** With what the realm lets this client be removed, sealed; null where it is not known, or of no more use. */
    private String removalKey;

    private int tries;
    private Instant nextTryAt;
    private Instant createdAt;

    protected KioskClient() {}

    public KioskClient(UUID kiosk, String clientId, Instant at) {
        this.id = Ids.next();
        this.kioskId = kiosk;
        this.clientId = clientId;
        this.status = KioskClientStatus.REGISTERING;
        this.createdAt = at;
    }

    /** The realm has it. */
    public void held(String sealedKey) {
        status = KioskClientStatus.HELD;
        removalKey = sealedKey;
    }

    /** It is to be removed as soon as can be; one whose key is not known is lost. */
    public void toRemove(Instant at) {
        status = removalKey == null ? KioskClientStatus.LOST : KioskClientStatus.REMOVING;
        nextTryAt = at;
    }

    /** The realm is asked to remove it; if no answer comes, it is asked again later and later. */
    public void tried(Instant at) {
        nextTryAt = at.plus(Duration.ofMinutes(1L << Math.min(tries, MOST_DOUBLINGS)));
        tries++;
    }

    /** The realm has it no more. */
    public void removed() {
        status = KioskClientStatus.REMOVED;
        removalKey = null;
        nextTryAt = null;
    }

    /** Nobody knows whether the realm has it. */
    public void lost() {
        status = KioskClientStatus.LOST;
        nextTryAt = null;
    }

    public UUID id() {
        return id;
    }

    public String clientId() {
        return clientId;
    }

    public KioskClientStatus status() {
        return status;
    }

    /** Sealed; null for none. */
    public String removalKey() {
        return removalKey;
    }

    /** How often the realm was asked to remove it. */
    public int tries() {
        return tries;
    }
}
