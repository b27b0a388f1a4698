package org.lianluo.shared.calendar;

import java.time.LocalDate;

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
        LocalDate end =
                switch (limit.unit()) {
                    case WORKING_DAYS -> calendar.plusWorkingDays(start, limit.amount());
                    case CALENDAR_DAYS -> start.plusDays(limit.amount());
                    case MONTHS -> start.plusMonths(limit.amount());
                };
        LocalDate due = end;
        while (calendar.isRestDay(due)) {
            due = due.plusDays(1);
        }
        boolean provisional = !calendar.isLoaded(end.getYear()) || !calendar.isLoaded(due.getYear());
        return new Deadline(due, rule(start, limit, policyKey, end, due), provisional);
    }

    private static String rule(LocalDate start, TimeLimit limit, String policyKey, LocalDate end, LocalDate due) {
        String articles = limit.unit() == TimeLimit.Unit.MONTHS ? "§201, §202" : "§201";
        String counted =
                policyKey + " " + limit + ": " + start + " + " + limit + " = " + end + " (民法典 " + articles + ")";
        return due.equals(end) ? counted : counted + "; " + end + " → " + due + " (§203)";
    }
}
