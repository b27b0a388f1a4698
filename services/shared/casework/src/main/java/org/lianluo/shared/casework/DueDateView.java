package org.lianluo.shared.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A due date as callers see it.
 *
 * @param due last day in China; null while it can't be counted
 * @param rule policy, limit, start and steps
 * @param provisional true until the calendar of the year is announced and loaded
 */
public record DueDateView(@Nullable LocalDate due, String rule, boolean provisional) {

    /** Null for none. */
    public static DueDateView of(DueDate date) {
        return date == null || date.rule() == null
                ? null
                : new DueDateView(date.due(), date.rule(), date.isProvisional());
    }
}
