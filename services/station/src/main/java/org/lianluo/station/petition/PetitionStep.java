package org.lianluo.station.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;

/** What was done with a petition on a day. */
@Entity
class PetitionStep {

    @Id
    private UUID id;

    private UUID entryId;

    @Enumerated(EnumType.STRING)
    private PetitionAction action;

    private LocalDate onDay;
    private String handedTo;

    @Enumerated(EnumType.STRING)
    private PetitionResult result;

    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected PetitionStep() {}

    /** @param entry as it is after the step */
    PetitionStep(PetitionEntry entry, PetitionAction action, LocalDate on, String note, String by, Instant at) {
        this.id = Ids.next();
        this.entryId = entry.getId();
        this.action = action;
        this.onDay = on;
        this.handedTo = action == PetitionAction.HAND_ON ? entry.handedTo() : null;
        this.result = entry.result();
        this.note = note;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    PetitionAction action() {
        return action;
    }

    LocalDate on() {
        return onDay;
    }

    /** To whom it was handed on; null for other steps. */
    String handedTo() {
        return handedTo;
    }

    /** Of the end; null for other steps. */
    PetitionResult result() {
        return result;
    }

    String note() {
        return note;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
