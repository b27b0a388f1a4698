package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.assignment.wording.Pledge;
import org.lianluo.shared.messaging.Ids;

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

    private Commitment(UUID id, MergeableAssignment assignment, Reply reply, Pledge pledge) {
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

    /** A row for each promise, in the order of the reply. */
    static List<Commitment> of(MergeableAssignment assignment, Reply reply) {
        return reply.pledges().stream()
                .map(pledge -> new Commitment(Ids.next(), assignment, reply, pledge))
                .toList();
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
