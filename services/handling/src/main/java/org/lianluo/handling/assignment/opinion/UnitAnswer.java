package org.lianluo.handling.assignment.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The unit's answer (答复).
 *
 * @param documentNumber number of its letter; may be null
 * @param late whether the due date had passed
 */
@Embeddable
public record UnitAnswer(
        @Column(name = "answer") String text,
        String documentNumber,
        Boolean late,
        @Column(name = "answered_at") Instant at) {}
