package org.lianluo.survey.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What the deputy said.
 *
 * @param attitude of how the matter was handled (办理态度)
 * @param result of what came of it (办理结果)
 * @param reason why they are dissatisfied, otherwise a remark; may be null in the latter case
 * @param late whether the due date had passed
 * @param at when it became the feedback; null while it is a remark that does not count
 */
@Embeddable
public record Feedback(
        @Enumerated(EnumType.STRING) Grade attitude,
        @Enumerated(EnumType.STRING) Grade result,
        String reason,
        Boolean late,
        @Column(name = "returned_at") Instant at) {

    static boolean needsReason(Grade attitude, Grade result) {
        return attitude == Grade.DISSATISFIED || result == Grade.DISSATISFIED;
    }

    /** What the history says of it. */
    String grades() {
        return "attitude " + attitude + ", result " + result + (late ? ", late" : "");
    }

    boolean isDissatisfied() {
        return needsReason(attitude, result);
    }

    /** The same, which counts from now on. */
    Feedback countedFrom(Instant instant) {
        return new Feedback(attitude, result, reason, late, instant);
    }
}
