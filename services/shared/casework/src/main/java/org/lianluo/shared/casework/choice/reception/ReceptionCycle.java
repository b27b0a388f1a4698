package org.lianluo.shared.casework.choice.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * On which days of a year deputies receive at a station, before holidays move them. No law names days; each of these is the
 * rule of some place.
 */
public enum ReceptionCycle {
    /** Every Monday. */
    WEEKLY_MONDAY,
    /** The 15th of every month. */
    MONTHLY_15TH,
    /** The third Tuesday of every month. */
    MONTHLY_THIRD_TUESDAY,
    /** The 15th of January, March and so on. */
    ODD_MONTHS_15TH,
    /** The 20th of February, April and so on. */
    EVEN_MONTHS_20TH,
    /** The 15th of February, May, August and November. */
    QUARTERLY_15TH;

    private static final int MID_MONTH = 15;
    private static final int TWENTIETH = 20;
    private static final int THIRD = 3;

    /** Its days of a year in their order, rest days among them. */
    public List<LocalDate> daysOf(int year) {
        return switch (this) {
            case WEEKLY_MONDAY ->
                LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                        .toList();
            case MONTHLY_15TH -> on(year, MID_MONTH, month -> true);
            case MONTHLY_THIRD_TUESDAY ->
                firsts(year, month -> true)
                        .map(first -> first.with(TemporalAdjusters.dayOfWeekInMonth(THIRD, DayOfWeek.TUESDAY)))
                        .toList();
            case ODD_MONTHS_15TH -> on(year, MID_MONTH, month -> month.getValue() % 2 == 1);
            case EVEN_MONTHS_20TH -> on(year, TWENTIETH, month -> month.getValue() % 2 == 0);
            case QUARTERLY_15TH -> on(year, MID_MONTH, month -> month.getValue() % 3 == 2);
        };
    }

    private static List<LocalDate> on(int year, int day, Predicate<Month> months) {
        return firsts(year, months).map(first -> first.withDayOfMonth(day)).toList();
    }

    private static Stream<LocalDate> firsts(int year, Predicate<Month> months) {
        return Arrays.stream(Month.values()).filter(months).map(month -> LocalDate.of(year, month, 1));
    }
}
