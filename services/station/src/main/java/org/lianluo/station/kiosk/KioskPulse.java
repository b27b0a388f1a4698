package org.lianluo.station.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What was last heard of a kiosk. Apart from it, so that a heartbeat is no change that its keeper could miss. */
@Entity
public class KioskPulse {

    /** That of the kiosk. */
    @Id
    private UUID id;

    /** Null until the first. */
    private Instant heardAt;

    /** When it counts as silent, unless it is heard of before. */
    private Instant silentAt;

    private String software;
    private long clockAheadSeconds;
    private int itemsWaiting;
    private int itemsRefused;
    private Instant oldestAt;
    private Integer freeMegabytes;

    protected KioskPulse() {}

    public KioskPulse(UUID kiosk, Instant silentAt) {
        this.id = kiosk;
        this.silentAt = silentAt;
    }

    /**
     * What a device says of itself.
     *
     * @param clockAheadSeconds how far its clock is ahead of ours, negative for behind
     * @param oldestAt when the oldest item that waits was written, by our clock; null for not said
     * @param freeMegabytes room for more items; null for not known
     */
    public record Beat(
            String software,
            long clockAheadSeconds,
            int itemsWaiting,
            int itemsRefused,
            Instant oldestAt,
            Integer freeMegabytes) {}

    public void heard(Beat beat, Instant at, Instant silentFrom) {
        heardAt = at;
        silentAt = silentFrom;
        software = beat.software();
        clockAheadSeconds = beat.clockAheadSeconds();
        itemsWaiting = beat.itemsWaiting();
        itemsRefused = beat.itemsRefused();
        oldestAt = beat.oldestAt();
        freeMegabytes = beat.freeMegabytes();
    }

    public UUID kiosk() {
        return id;
    }

    public Instant heardAt() {
        return heardAt;
    }

    public Beat beat() {
        return new Beat(software, clockAheadSeconds, itemsWaiting, itemsRefused, oldestAt, freeMegabytes);
    }
}
