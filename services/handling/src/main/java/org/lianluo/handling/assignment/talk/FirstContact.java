package org.lianluo.handling.assignment.talk;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.problem.ProblemException;

/**
 * The first talk of a unit with a deputy in a round (首次沟通).
 *
 * @param due last day for it; null where none runs, for a co-handler and in the second round
 * @param noticedAt when it was noticed that the day is over; null while it was not
 * @param at when it was recorded; null until then
 */
@Embeddable
public record FirstContact(
        @Embedded
        @AttributeOverride(name = "due", column = @Column(name = "contact_due"))
        @AttributeOverride(name = "rule", column = @Column(name = "contact_rule"))
        @AttributeOverride(name = "provisional", column = @Column(name = "contact_provisional"))
        @AttributeOverride(name = "policy", column = @Column(name = "contact_policy"))
        @AttributeOverride(name = "limit", column = @Column(name = "contact_limit"))
        @AttributeOverride(name = "countedFrom", column = @Column(name = "contact_counted_from"))
        @AttributeOverride(name = "calendar", column = @Column(name = "contact_calendar"))
        DueDate due,

        @Column(name = "contact_noticed_at") Instant noticedAt,
        @Column(name = "contacted_at") Instant at) {

    public static final FirstContact NONE = new FirstContact(null, null, null);

    public FirstContact until(DueDate day) {
        return new FirstContact(day, noticedAt, at);
    }

    public FirstContact noticed(Instant instant) {
        return new FirstContact(due, instant, at);
    }

    /** The first counts; a later one changes nothing. */
    public FirstContact recorded(Instant instant) {
        return at == null ? new FirstContact(due, noticedAt, instant) : this;
    }

    /** Whether the unit still has to talk with a deputy by a day. */
    public boolean isDue() {
        return due != null && at == null;
    }

    /** Refuses where the place asks for it before a reply. */
    public void mustHaveBeen(ReplyRules rules) {
        if (at == null && rules.contactRequired()) {
            throw new ProblemException(HandlingProblem.CONTACT_REQUIRED);
        }
    }
}
