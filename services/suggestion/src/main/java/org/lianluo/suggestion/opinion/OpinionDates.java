package org.lianluo.suggestion.opinion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.lianluo.shared.casework.DueDate;

/** The days by which somebody has to act: the station head on triage, the asker on a rating. */
@Embeddable
public class OpinionDates {

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "triage_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "triage_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "triage_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "triage_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "triage_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "triage_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "triage_calendar"))
    private DueDate triage;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "rating_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "rating_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "rating_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "rating_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "rating_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "rating_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "rating_calendar"))
    private DueDate rating;

    public DueDate triage() {
        return triage;
    }

    /** Null until the answer was given back. */
    public DueDate rating() {
        return rating;
    }

    void triageBy(DueDate due) {
        triage = due;
    }

    void rateBy(DueDate due) {
        rating = due;
    }

    /** The date that somebody has to keep now. */
    public DueDate current(OpinionStatus status) {
        return status == OpinionStatus.FED_BACK ? rating : triage;
    }

    /** Whether triage is still to be done and its last day is over. */
    public boolean isTriageOverdue(OpinionStatus status, Instant now) {
        return status == OpinionStatus.RECEIVED && triage.isOver(now);
    }

    void recount(OpinionStatus status, DueDate due) {
        if (status == OpinionStatus.FED_BACK) {
            rating = due;
        } else {
            triage = due;
        }
    }
}
