package org.lianluo.shared.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * How the last day of a time limit is reached, step by step.
 *
 * @param start the day on which it begins, which is not counted itself (民法典 §201)
 * @param limit what is counted
 * @param until a day that was agreed on and lies within the limit; null where there is none
 * @param end the day that the count comes to, or that was agreed on
 * @param skipped days that nobody works: left out by a count of working days, or passed over behind the end (§203)
 * @param worked weekend days that are worked, and so are counted or end it
 * @param due the last day
 * @param provisional whether the holidays around the day are not announced yet
 */
public record Calculation(
        LocalDate start,
        TimeLimit limit,
        LocalDate until,
        LocalDate end,
        List<Day> skipped,
        List<Day> worked,
        LocalDate due,
        boolean provisional) {

    /** A day, and why it is none like the others. */
    public record Day(LocalDate date, DayKind kind) {}

    public Calculation {
        skipped = List.copyOf(skipped);
        worked = List.copyOf(worked);
    }

    /** The last day with its rule in one line. */
    public Deadline deadline(String policyKey) {
        return new Deadline(due, rule(policyKey), provisional);
    }

    private String rule(String policyKey) {
        String articles = limit.unit() == TimeLimit.Unit.MONTHS ? "§201, §202" : "§201";
        String counted = policyKey + " " + limit + ": " + start + " + " + limit
                + (until == null ? " = " : "; extended to ")
                + end + " (民法典 " + articles + ")";
        return due.equals(end) ? counted : counted + "; " + end + " → " + due + " (§203)";
    }
}
