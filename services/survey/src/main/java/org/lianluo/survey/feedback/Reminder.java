package org.lianluo.survey.feedback;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.lianluo.shared.casework.DueDate;

/** That a deputy who let the date pass was reminded (催促), and until when they may still return the form. */
@Embeddable
public class Reminder {

    @Column(name = "reminded_at")
    private Instant at;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "last_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "last_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "last_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "last_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "last_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "last_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "last_calendar"))
    private DueDate due;

    protected Reminder() {}

    Reminder(Instant at, DueDate due) {
        this.at = at;
        this.due = due;
    }

    /** When the deputy was reminded. */
    public Instant at() {
        return at;
    }

    /** The last day from then on. */
    public DueDate due() {
        return due;
    }
}
