package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.lianluo.shared.casework.DueDate;

/**
 * That the lead sent the opinion of a co-handler back (要求重新提出会办意见).
 *
 * @param due last day for another one
 */
@Embeddable
public record Rework(
        @Embedded
        @AttributeOverride(name = "due", column = @Column(name = "rework_due"))
        @AttributeOverride(name = "rule", column = @Column(name = "rework_rule"))
        @AttributeOverride(name = "provisional", column = @Column(name = "rework_provisional"))
        @AttributeOverride(name = "policy", column = @Column(name = "rework_policy"))
        @AttributeOverride(name = "limit", column = @Column(name = "rework_limit"))
        @AttributeOverride(name = "countedFrom", column = @Column(name = "rework_counted_from"))
        @AttributeOverride(name = "calendar", column = @Column(name = "rework_calendar"))
        DueDate due,

        @Column(name = "rework_reason") String reason,

        @Column(name = "rework_requested_at") Instant requestedAt) {

    Rework until(DueDate day) {
        return new Rework(day, reason, requestedAt);
    }
}
