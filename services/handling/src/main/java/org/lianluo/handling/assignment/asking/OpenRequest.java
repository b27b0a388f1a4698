package org.lianluo.handling.assignment.asking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.casework.DueDate;

/**
 * What a unit asked for and nobody decided yet.
 *
 * @param due last day to decide
 * @param noticedAt when it was noticed that the day is over; null while it was not
 */
@Embeddable
public record OpenRequest(
        @Column(name = "request_id") UUID id,

        @Column(name = "request_kind") @Enumerated(EnumType.STRING)
        RequestKind kind,

        @Embedded
        @AttributeOverride(name = "due", column = @Column(name = "decision_due"))
        @AttributeOverride(name = "rule", column = @Column(name = "decision_rule"))
        @AttributeOverride(name = "provisional", column = @Column(name = "decision_provisional"))
        @AttributeOverride(name = "policy", column = @Column(name = "decision_policy"))
        @AttributeOverride(name = "limit", column = @Column(name = "decision_limit"))
        @AttributeOverride(name = "countedFrom", column = @Column(name = "decision_counted_from"))
        @AttributeOverride(name = "calendar", column = @Column(name = "decision_calendar"))
        DueDate due,

        @Column(name = "decision_noticed_at") Instant noticedAt) {

    /** The same with another day. */
    public OpenRequest until(DueDate day) {
        return new OpenRequest(id, kind, day, noticedAt);
    }

    /** The same, noticed to be late; null to forget that. */
    public OpenRequest noticed(Instant at) {
        return new OpenRequest(id, kind, due, at);
    }
}
