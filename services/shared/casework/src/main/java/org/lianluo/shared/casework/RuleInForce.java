package org.lianluo.shared.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.lianluo.shared.calendar.Calculation;
import org.lianluo.shared.calendar.CalendarYearNotLoadedException;
import org.lianluo.shared.calendar.Deadlines;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.calendar.WorkingDayCalendar;

/**
 * A time limit as it holds for a region from a day on.
 *
 * @param source whose policy it is
 * @param start the day on which the limit begins
 * @param generation number of the last change of calendars and rules
 */
public record RuleInForce(PolicyInForce source, LocalDate start, WorkingDayCalendar calendar, long generation) {

    /** The same with another limit, which was applied to it. */
    public RuleInForce keeping(TimeLimit limit) {
        return keeping(source.withValue(limit.toString()));
    }

    /** The same with another policy, which a clock keeps. */
    RuleInForce keeping(PolicyInForce kept) {
        return new RuleInForce(kept, start, calendar, generation);
    }

    /**
     * How its last day is reached; nothing where working days would be counted in a year that is not loaded.
     *
     * @param until a day within the limit that was agreed on; null for the limit itself
     */
    public Optional<Calculation> calculation(LocalDate until) {
        try {
            return Optional.of(count(until));
        } catch (CalendarYearNotLoadedException e) {
            return Optional.empty();
        }
    }

    /**
     * The last day, kept with its rule; left open where working days would be counted in a year that is not loaded.
     *
     * @param until a day within the limit that was agreed on; null for the limit itself
     */
    public DueDate due(LocalDate until) {
        PolicyKey policy = source.policy();
        try {
            return DueDate.of(policy, limit(), start, count(until).deadline(policy.key()))
                    .by(generation);
        } catch (CalendarYearNotLoadedException e) {
            String why = policy.key() + " " + limit() + ": " + start + " + " + limit() + "; " + e.getMessage();
            return DueDate.unknown(policy, limit(), start, why).by(generation);
        }
    }

    private Calculation count(LocalDate until) {
        return until == null
                ? Deadlines.calculation(start, limit(), calendar)
                : Deadlines.extended(start, limit(), until, calendar);
    }

    private TimeLimit limit() {
        return TimeLimit.parse(source.value());
    }
}
