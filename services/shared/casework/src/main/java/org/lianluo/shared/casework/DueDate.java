package org.lianluo.shared.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.lianluo.shared.calendar.Deadline;
import org.lianluo.shared.calendar.TimeLimit;

/**
 * A due date as a case keeps it: with the rule it came from.
 *
 * <p>Provisional until the calendar of its year is loaded. The date is missing where working days would have to be
 * counted in a year that is not loaded; it is set when the year is. An aggregate with two due dates overrides the names
 * of the columns.
 */
@Embeddable
public class DueDate {

    private LocalDate due;
    private String rule;
    private Boolean provisional;

    /** The policy and start, from which a provisional date is counted again. */
    private String policy;

    /**
     * The limit that the policy was when the clock started, or that was applied to it since: a later policy of the same key
     * changes nothing here. Null in dates that were counted before it was kept.
     */
    @Column(name = "due_limit")
    private String limit;

    private LocalDate countedFrom;

    /** Number of the calendar that it was counted by, as {@link RuleChanges} knows it. */
    private Long calendar;

    protected DueDate() {}

    private DueDate(
            PolicyKey policy, TimeLimit limit, LocalDate countedFrom, LocalDate due, String rule, boolean provisional) {
        this.policy = policy.key();
        this.limit = limit == null ? null : limit.toString();
        this.countedFrom = countedFrom;
        this.due = due;
        this.rule = rule;
        this.provisional = provisional;
        this.calendar = 0L;
    }

    /** A date that was counted by the policy of its day. */
    public static DueDate of(PolicyKey policy, LocalDate from, Deadline deadline) {
        return of(policy, null, from, deadline);
    }

    /** A date that was counted. */
    static DueDate of(PolicyKey policy, TimeLimit limit, LocalDate from, Deadline deadline) {
        return new DueDate(policy, limit, from, deadline.due(), deadline.rule(), deadline.provisional());
    }

    static DueDate unknown(PolicyKey policy, TimeLimit limit, LocalDate from, String why) {
        return new DueDate(policy, limit, from, null, why, true);
    }

    /** The same date, counted by a calendar. */
    DueDate by(long calendarNumber) {
        DueDate date = new DueDate(policy(), limit(), countedFrom, due, rule, isProvisional());
        date.calendar = calendarNumber;
        return date;
    }

    /** The earlier of two, for a limit that is capped by another. */
    public DueDate cappedBy(DueDate cap) {
        if (due == null || cap.due == null) {
            return restingOn(cap);
        }
        return cap.due.isBefore(due) ? cap.restingOn(this) : restingOn(cap);
    }

    /** The same date where another was counted on the way, perhaps by an older calendar. */
    public DueDate restingOn(DueDate other) {
        return by(Math.min(calendar(), other.calendar()));
    }

    /** Whether another count came to the same day, as certain as this one. */
    public boolean isSameAs(DueDate other) {
        return Objects.equals(due, other.due) && isProvisional() == other.isProvisional();
    }

    /** Whether the day is over; never for a date that is not known yet. */
    public boolean isOver(Instant instant) {
        return due != null && new Deadline(due, rule, provisional).isOver(instant);
    }

    /** Whether days of a year may count in it; a date that can't be counted yet, or not for certain, may reach further. */
    boolean mayRunThrough(int year) {
        return isProvisional() ? due == null || year <= due.getYear() + 1 : year <= due.getYear();
    }

    /** 0 for one that was counted before calendars had numbers. */
    public long calendar() {
        return calendar == null ? 0 : calendar;
    }

    public LocalDate due() {
        return due;
    }

    public String rule() {
        return rule;
    }

    public boolean isProvisional() {
        return provisional != null && provisional;
    }

    public PolicyKey policy() {
        return PolicyKey.of(policy).orElseThrow();
    }

    /** Null in dates that were counted before it was kept. */
    public TimeLimit limit() {
        return limit == null ? null : TimeLimit.parse(limit);
    }

    public LocalDate countedFrom() {
        return countedFrom;
    }
}
