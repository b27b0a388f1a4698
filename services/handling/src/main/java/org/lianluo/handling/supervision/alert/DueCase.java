package org.lianluo.handling.supervision.alert;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.choice.AlertStep;
import org.lianluo.shared.messaging.AggregateRoot;

/**
 * Something that is due: an assignment, a commitment, what a unit was asked in supervision, an issue list or one of
 * its items, what is due of a report to the standing committee, or a suggestion that nobody assigned.
 * Triggers of the database write it in the transaction that changes the case; here only alerts do. It has the id of the case.
 */
@Entity
public class DueCase extends AggregateRoot {

    private static final String BY = "system";

    @Embedded
    private DueMatter matter;

    private LocalDate began;

    /** Null when nothing is due any more. */
    private LocalDate due;

    /** The next day on which there is something to look at. */
    private LocalDate lookOn;

    private LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    private AlertStep step;

    @Enumerated(EnumType.STRING)
    private AlertLevel level;

    @Enumerated(EnumType.STRING)
    private AlertColour colour;

    protected DueCase() {}

    /** Looks at the day, and tells of it what is to be told, once. */
    void look(AlertLadder ladder, Instant now) {
        LocalDate today = ChinaTime.dateOf(now);
        colour = ladder.colour(due, today);
        lookOn = ladder.next(due, today);
        touch(BY, now);
        ladder.alert(new AlertClock(began, due, toldOn), matter.waitsFor(), today)
                .ifPresent(alert -> {
                    step = alert.step();
                    level = alert.level();
                    toldOn = today;
                    tell(DueCaseEvents.alerted(this, alert, now));
                });
    }

    /** What is due, and of whom. */
    public DueMatter matter() {
        return matter;
    }

    /** Null when nothing is due any more. */
    public LocalDate due() {
        return due;
    }

    /** The last day of an alert about this due date; null for none. */
    public LocalDate toldOn() {
        return toldOn;
    }

    /** The last alert about this due date; null for none. */
    public AlertStep step() {
        return step;
    }

    /** Up to whom it went; null for none. */
    public AlertLevel level() {
        return level;
    }

    /** The light, as of the last look. */
    public AlertColour colour() {
        return colour;
    }

    @Override
    public String aggregateType() {
        return "due-case";
    }
}
