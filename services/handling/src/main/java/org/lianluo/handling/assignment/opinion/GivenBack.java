package org.lianluo.handling.assignment.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Why the unit gave the case back (退回).
 *
 * @param suggestedUnitCode unit that it thinks should have it; may be null
 */
@Embeddable
public record GivenBack(
        @Column(name = "return_reason") String reason,
        String suggestedUnitCode,
        @Column(name = "returned_at") Instant at) {}
