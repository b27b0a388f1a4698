package org.lianluo.survey.feedback;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.handling.commitment.CommitmentStateReportedV1;

/**
 * The reply that a form asks about; it never changes.
 *
 * @param classCode A, B, C or D
 * @param documentNumber number of the unit's letter; may be null
 * @param confidential whether the suggestion is
 */
@Embeddable
public record RatedReply(
        UUID replyId,
        UUID assignmentId,
        UUID suggestionId,
        String unitCode,
        int round,
        String classCode,
        String documentNumber,
        boolean confidential,
        Instant issuedAt) {

    static RatedReply of(ReplyIssuedV1 event) {
        return new RatedReply(
                event.replyId(),
                event.assignmentId(),
                event.subjectId(),
                event.unitCode(),
                event.round(),
                event.classCode(),
                event.documentNumber(),
                event.confidential(),
                event.issuedAt());
    }

    /** The reply that made a commitment. */
    static RatedReply of(CommitmentStateReportedV1 event) {
        return new RatedReply(
                event.replyId(),
                event.assignmentId(),
                event.suggestionId(),
                event.unitCode(),
                event.round(),
                event.classCode(),
                event.documentNumber(),
                event.confidential(),
                event.issuedAt());
    }
}
