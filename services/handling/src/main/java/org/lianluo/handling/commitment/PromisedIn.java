package org.lianluo.handling.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.problem.ProblemException;

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

    /** Refuses a day on which it can't have been kept: before it was promised, and in the future. */
    void mustBeBefore(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw ProblemException.onField(HandlingProblem.FULFILLED_IN_FUTURE, "/on");
        }
        LocalDate promisedOn = ChinaTime.dateOf(at);
        if (on.isBefore(promisedOn)) {
            throw ProblemException.onField(HandlingProblem.FULFILLED_BEFORE_PROMISE, "/on")
                    .with("earliest", promisedOn);
        }
    }
}
