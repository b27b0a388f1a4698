package org.lianluo.shared.calendar;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.calendar.Calculation.Day;

/** Counts time limits after the Civil Code (民法典) §201–203. */
public final class Deadlines {
    private Deadlines() {}

    /**
     * The last day of a limit that begins on a day.
     *
     * <p>The day itself is not counted (§201). Months end on the corresponding day, or on the last of the month where
     * there is none (§202). A last day that is a statutory rest day gives way to the next day that is none (§203). Where
     * that depends on a year that is not loaded, months and calendar days give a provisional day.
     *
     * @param start the day on which the limit begins, in China
     * @param policyKey the policy that the limit comes from, to be named in the rule
     * @throws CalendarYearNotLoadedException when working days would be counted in a year that is not loaded
     */
    public static Deadline due(LocalDate start, TimeLimit limit, WorkingDayCalendar calendar, String policyKey) {
        return calculation(start, limit, calendar).deadline(policyKey);
    }

    /** The same with its steps. */
    public static Calculation calculation(LocalDate start, TimeLimit limit, WorkingDayCalendar calendar) {
        return rolled(start, limit, null, end(start, limit, calendar), calendar);
    }

    /**
     * The last day of what was extended to a day, which gives way to a working day too.
     *
     * @param most what the extension may not exceed: a later day is cut down to it
     * @param until the day that was agreed on
     */
    public static Calculation extended(LocalDate start, TimeLimit most, LocalDate until, WorkingDayCalendar calendar) {
        LocalDate end = end(start, most, calendar);
        return rolled(start, most, until, until.isBefore(end) ? until : end, calendar);
    }

    private static LocalDate end(LocalDate start, TimeLimit limit, WorkingDayCalendar calendar) {
        return switch (limit.unit()) {
            case WORKING_DAYS -> calendar.plusWorkingDays(start, limit.amount());
            case CALENDAR_DAYS -> start.plusDays(limit.amount());
            case MONTHS -> start.plusMonths(limit.amount());
        };
    }

    private static Calculation rolled(
            LocalDate start, TimeLimit limit, LocalDate until, LocalDate end, WorkingDayCalendar calendar) {
        LocalDate due = end;
        while (calendar.isRestDay(due)) {
            due = due.plusDays(1);
        }
        boolean provisional = !calendar.isLoaded(end.getYear()) || !calendar.isLoaded(due.getYear());
        boolean counted = limit.unit() == TimeLimit.Unit.WORKING_DAYS && until == null;
        List<Day> days = (counted ? start.plusDays(1) : end)
                .datesUntil(due.plusDays(1))
                .map(date -> new Day(date, calendar.kindOf(date)))
                .toList();
        return new Calculation(
                start,
                limit,
                until,
                end,
                days.stream().filter(day -> day.kind().isRest()).toList(),
                days.stream()
                        .filter(day -> day.kind() == DayKind.SWAPPED_WORKDAY)
                        .toList(),
                due,
                provisional);
    }
}
