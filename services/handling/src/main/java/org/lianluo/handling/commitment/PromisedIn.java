package org.lianluo.handling.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;

/**
 * The reply that made the commitment; it never changes.
 *
 * @param round of the reply, from 1
 * @param title of the suggestion
 */
@Embeddable
record PromisedIn(
        UUID replyId,
        UUID assignmentId,
        @Column(name = "subject_id") UUID suggestionId,
        String unitCode,
        int round,
        String classCode,
        String documentNumber,
        String title,
        boolean confidential,
        @Column(name = "recorded_at") Instant at) {

    static PromisedIn of(SuggestionAssignment assignment, Reply reply) {
        return new PromisedIn(
                reply.id(),
                assignment.getId(),
                assignment.subjectId(),
                assignment.unitCode(),
                reply.round(),
                reply.classCode().name(),
                reply.documentNumber(),
                assignment.subject().title(),
                assignment.terms().matter().confidential(),
                reply.decidedAt());
    }
}
