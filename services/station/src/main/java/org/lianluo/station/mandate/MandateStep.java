package org.lianluo.station.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;

/** A step in the course of a mandate, as an officer recorded it. */
@Entity
class MandateStep {

    @Id
    private UUID id;

    private UUID deputyId;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    private SuspensionGround ground;

    private LocalDate onDay;
    private String document;
    private String note;
    private Instant recordedAt;
    private String recordedBy;

    protected MandateStep() {}

    MandateStep(UUID deputyId, StepKind kind, SuspensionGround ground, LocalDate on) {
        this.id = Ids.next();
        this.deputyId = deputyId;
        this.kind = kind;
        this.ground = ground;
        this.onDay = on;
    }

    MandateStep recorded(String document, String note, String by, Instant at) {
        this.document = document;
        this.note = note;
        this.recordedBy = by;
        this.recordedAt = at;
        return this;
    }

    UUID id() {
        return id;
    }

    StepKind kind() {
        return kind;
    }

    /** Of a suspension; null for others. */
    SuspensionGround ground() {
        return ground;
    }

    LocalDate on() {
        return onDay;
    }

    String document() {
        return document;
    }

    String note() {
        return note;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
