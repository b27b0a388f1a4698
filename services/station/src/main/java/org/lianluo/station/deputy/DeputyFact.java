package org.lianluo.station.deputy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;

/** Something that holds of a deputy from a day to a day, as it was recorded at a time. Nothing of it changes but its end. */
@Entity
class DeputyFact {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID deputyId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private String factValue;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Instant recordedAt;
    private String recordedBy;
    private Instant supersededAt;
    private String reason;

    protected DeputyFact() {}

    /** @param to last day; null while no end is known */
    DeputyFact(UUID deputyId, FactKind kind, String value, LocalDate from, LocalDate to) {
        this.id = Ids.next();
        this.deputyId = deputyId;
        this.kind = kind;
        this.factValue = value;
        this.validFrom = from;
        this.validTo = to;
    }

    DeputyFact recorded(String by, Instant at, String why) {
        recordedBy = by;
        recordedAt = at;
        reason = why;
        return this;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Whether there is a day between the two on which it holds; a null end is none. */
    boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }

    /** Whether it stood in the book then. */
    boolean knownBefore(Instant then) {
        return recordedAt.isBefore(then) && (supersededAt == null || !supersededAt.isBefore(then));
    }

    UUID id() {
        return id;
    }

    UUID deputyId() {
        return deputyId;
    }

    FactKind kind() {
        return kind;
    }

    String value() {
        return factValue;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant supersededAt() {
        return supersededAt;
    }

    String reason() {
        return reason;
    }
}
