package org.lianluo.station.reception.attention;

import java.time.LocalDate;
import org.lianluo.shared.calendar.TimeLimit;

/**
 * How far back a rule looks. Its first day counts, so that nobody is found before the last day of their time is over.
 *
 * @param limit in natural time
 */
record Window(TimeLimit limit, LocalDate today) {

    LocalDate from() {
        return limit.unit() == TimeLimit.Unit.MONTHS
                ? today.minusMonths(limit.amount())
                : today.minusDays(limit.amount());
    }

    /** Whether a day is in it; null is in none. */
    boolean holds(LocalDate day) {
        return day != null && !day.isBefore(from());
    }
}
