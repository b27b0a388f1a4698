package org.lianluo.handling.assignment.asking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.problem.ProblemException;

/**
 * Whether a unit may ask to give a suggestion back.
 *
 * @param due last day to ask; null where it never may
 * @param boundBy why it may not any more, whatever the time; null while it may
 */
@Embeddable
public record ReturnRight(
        @Embedded
        @AttributeOverride(name = "due", column = @Column(name = "return_due"))
        @AttributeOverride(name = "rule", column = @Column(name = "return_rule"))
        @AttributeOverride(name = "provisional", column = @Column(name = "return_provisional"))
        @AttributeOverride(name = "policy", column = @Column(name = "return_policy"))
        @AttributeOverride(name = "limit", column = @Column(name = "return_limit"))
        @AttributeOverride(name = "countedFrom", column = @Column(name = "return_counted_from"))
        @AttributeOverride(name = "calendar", column = @Column(name = "return_calendar"))
        DueDate due,

        @Enumerated(EnumType.STRING) Binding boundBy) {

    /** As nobody has it who was never given it. */
    public static final ReturnRight NONE = new ReturnRight(null, null);

    /** The same until another day. */
    public ReturnRight until(DueDate day) {
        return new ReturnRight(day, boundBy);
    }

    /** From now on the unit must handle it. */
    public ReturnRight bound(Binding by) {
        return new ReturnRight(due, by);
    }

    /** Whether it is a matter of time alone. */
    public boolean runs() {
        return due != null && boundBy == null;
    }

    /** Refuses whoever must handle it, and whoever asks too late. */
    public void mustHold(Instant at) {
        if (boundBy != null) {
            throw boundBy.refusal();
        }
        if (due == null) {
            throw new ProblemException(HandlingProblem.RETURN_TOO_LATE);
        }
        if (due.isOver(at)) {
            throw new ProblemException(HandlingProblem.RETURN_TOO_LATE).with("due", due.due());
        }
    }
}
