package org.lianluo.shared.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The last day of a time limit, with the way it was reached.
 *
 * @param due the last day in China; the limit is kept until its end
 * @param rule the policy, the limit, the start and the steps after the Civil Code, to be stored and shown
 * @param provisional whether the holidays around the day are not announced yet: recompute once the year is loaded
 */
public record Deadline(LocalDate due, String rule, boolean provisional) {
    /** The instant at which the limit is over: 24:00 of the last day in China (民法典 §203). */
    public Instant endsAt() {
        return due.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    /** Whether the limit is over at that instant. */
    public boolean isOver(Instant instant) {
        return !instant.isBefore(endsAt());
    }
}
