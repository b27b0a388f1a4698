package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of the commitment ledger (承诺事项台账): what a unit promised with a reply that was issued. */
@Entity
class Commitment {

    @Id
    private UUID id;

    private UUID replyId;
    private UUID assignmentId;
    private UUID subjectId;
    private String regionCode;
    private String unitCode;
    private String promise;
    private LocalDate due;
    private Instant recordedAt;

    protected Commitment() {}

    Commitment(UUID id, SuggestionAssignment assignment, Reply reply, Pledge pledge) {
        this.id = id;
        replyId = reply.id();
        assignmentId = assignment.getId();
        subjectId = assignment.subjectId();
        regionCode = assignment.getRegionCode();
        unitCode = assignment.unitCode();
        promise = pledge.promise();
        due = pledge.due();
        recordedAt = reply.decidedAt();
    }

    UUID id() {
        return id;
    }

    UUID replyId() {
        return replyId;
    }

    String promise() {
        return promise;
    }

    LocalDate due() {
        return due;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
