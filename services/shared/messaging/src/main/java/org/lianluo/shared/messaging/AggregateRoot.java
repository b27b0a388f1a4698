package org.lianluo.shared.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * What every aggregate root carries: a UUIDv7 key, the version that guards against lost updates, the region by which
 * rows may be partitioned, and who wrote it when.
 */
@MappedSuperclass
public abstract class AggregateRoot {

    @Id
    private UUID id;

    @Version
    private long version;

    /** Number of events published so far; gapless, so that a consumer notices a missing predecessor. */
    private long eventSequence;

    @Column(nullable = false)
    private String regionCode;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false, updatable = false)
    private String createdBy;

    @Column(nullable = false)
    private Instant updatedAt;

    @Column(nullable = false)
    private String updatedBy;

    /** What happened to it in this transaction and was not written out yet. */
    @Transient
    private List<Happening> happenings = new ArrayList<>();

    /** For the persistence provider. */
    protected AggregateRoot() {}

    /**
     * @param id key, UUIDv7
     * @param regionCode region that owns the row
     * @param by who creates it, as a reference without personal data
     * @param at when
     */
    protected AggregateRoot(UUID id, String regionCode, String by, Instant at) {
        this.id = id;
        this.regionCode = regionCode;
        this.createdBy = by;
        this.createdAt = at;
        this.updatedBy = by;
        this.updatedAt = at;
    }

    /** Every change of the aggregate or of a child of it says so here, which also moves the version. */
    protected void touch(String by, Instant at) {
        this.updatedBy = by;
        this.updatedAt = at;
    }

    /**
     * Tells other services what happened. The event is numbered at once, which is a change of the row, and becomes a row of
     * the outbox when, and only when, the transaction commits. Nobody has to hand it on.
     */
    protected void tell(IntegrationEvent event) {
        happenings.add(Happening.told(this, event, ++eventSequence));
    }

    /** Adds a row to those that are written with it, such as a line of its history. Nobody has to hand it on. */
    protected <T> T add(T row) {
        happenings.add(Happening.added(row));
        return row;
    }

    /** The events that it told of in this transaction, in their order. */
    public List<IntegrationEvent> told() {
        return happenings.stream()
                .filter(happening -> happening.event() != null)
                .map(Happening::event)
                .toList();
    }

    /** The rows that it added in this transaction, in their order. */
    public List<Object> added() {
        return happenings.stream()
                .filter(happening -> happening.event() == null)
                .map(Happening::row)
                .toList();
    }

    /** Hands on what happened, once. */
    List<Happening> takeHappenings() {
        List<Happening> taken = happenings;
        happenings = new ArrayList<>();
        return taken;
    }

    /** The name of the aggregate in events, as in {@code lianluo.<service>.<aggregate>…}. */
    public abstract String aggregateType();

    public UUID getId() {
        return id;
    }

    /** The value of the strong ETag. */
    public long getVersion() {
        return version;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public String getUpdatedBy() {
        return updatedBy;
    }
}
