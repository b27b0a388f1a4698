package org.lianluo.shared.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days are worked: Monday to Friday, but for the holidays and the weekends worked to make up for them (调休) that
 * the State Council announces each November for the year to come.
 *
 * <p>Immutable. Outside the loaded years only the weekends are known.
 */
public final class WorkingDayCalendar {
    private final Set<Integer> loadedYears;
    private final Set<LocalDate> holidays;
    private final Set<LocalDate> workdaySwaps;

    /**
     * @param loadedYears the years whose announcement is fully in the two sets
     * @param holidays days off, statutory or in lieu; weekends among them change nothing
     * @param workdaySwaps Saturdays and Sundays that are worked
     * @throws IllegalArgumentException when a swap is no weekend day, or a day is both
     */
    public WorkingDayCalendar(Set<Integer> loadedYears, Set<LocalDate> holidays, Set<LocalDate> workdaySwaps) {
        this.loadedYears = Set.copyOf(loadedYears);
        this.holidays = Set.copyOf(holidays);
        this.workdaySwaps = Set.copyOf(workdaySwaps);
        for (LocalDate swap : this.workdaySwaps) {
            if (!isWeekend(swap) || this.holidays.contains(swap)) {
                throw new IllegalArgumentException(swap + " can't be a weekend day that is worked");
            }
        }
    }

    public boolean isLoaded(int year) {
        return loadedYears.contains(year);
    }

    /** Whether nobody works on that day; in a year that is not loaded, as far as is known. */
    public boolean isRestDay(LocalDate date) {
        return holidays.contains(date) || isWeekend(date) && !workdaySwaps.contains(date);
    }

    /** What kind of day that is; in a year that is not loaded, as far as is known. */
    public DayKind kindOf(LocalDate date) {
        if (holidays.contains(date)) {
            return DayKind.HOLIDAY;
        }
        if (!isWeekend(date)) {
            return DayKind.WORKDAY;
        }
        if (workdaySwaps.contains(date)) {
            return DayKind.SWAPPED_WORKDAY;
        }
        return date.getDayOfWeek() == DayOfWeek.SATURDAY ? DayKind.SATURDAY : DayKind.SUNDAY;
    }

    /**
     * The day of the week whose timetable holds on a day: its own, and on a weekend day that is worked that of the working day
     * for which it makes up. The State Council does not say which one that is: it is taken to be the nearest Monday to Friday off,
     * and each makes up for another one; where none is left, a Monday.
     */
    public DayOfWeek timetableOf(LocalDate date) {
        if (!workdaySwaps.contains(date)) {
            return date.getDayOfWeek();
        }
        Set<LocalDate> free = new TreeSet<>(holidays);
        free.removeIf(WorkingDayCalendar::isWeekend);
        for (LocalDate swap : new TreeSet<>(workdaySwaps)) {
            Optional<LocalDate> nearest =
                    free.stream().min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(swap, day))));
            if (swap.equals(date)) {
                return nearest.map(LocalDate::getDayOfWeek).orElse(DayOfWeek.MONDAY);
            }
            nearest.ifPresent(free::remove);
        }
        return DayOfWeek.MONDAY;
    }

    /**
     * The n-th working day after the start, which is not counted itself (民法典 §201); for 0 the start, rest day or not.
     *
     * @throws CalendarYearNotLoadedException when the count enters a year that is not loaded
     */
    public LocalDate plusWorkingDays(LocalDate start, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days are counted forwards, not " + n);
        }
        LocalDate date = start;
        for (int counted = 0; counted < n; ) {
            date = date.plusDays(1);
            if (!isLoaded(date.getYear())) {
                throw new CalendarYearNotLoadedException(date.getYear());
            }
            if (!isRestDay(date)) {
                counted++;
            }
        }
        return date;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
