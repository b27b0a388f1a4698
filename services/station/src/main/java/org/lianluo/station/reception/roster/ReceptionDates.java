package org.lianluo.station.reception.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.lianluo.shared.calendar.WorkingDayCalendar;
import org.lianluo.shared.casework.choice.reception.ReceptionCycle;

/** The reception days of a year. */
public final class ReceptionDates {

    private ReceptionDates() {}

    /**
     * The days of a cycle in a year, each moved to the next working day where nobody works on it (节假日顺延). Two that fall on
     * one day are one; one that would fall into the next year is none.
     *
     * @param first the first day that can be had
     */
    public static List<LocalDate> of(ReceptionCycle cycle, int year, LocalDate first, WorkingDayCalendar calendar) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day : cycle.daysOf(year)) {
            LocalDate moved = workingDayFrom(day, calendar);
            if (moved.getYear() == year && !moved.isBefore(first)) {
                days.add(moved);
            }
        }
        return List.copyOf(days);
    }

    private static LocalDate workingDayFrom(LocalDate day, WorkingDayCalendar calendar) {
        LocalDate working = day;
        while (calendar.isRestDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
