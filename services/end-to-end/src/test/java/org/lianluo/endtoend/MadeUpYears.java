package org.lianluo.endtoend;

import static org.hamcrest.Matchers.oneOf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Working-day calendars that nobody announced, in the shape of real ones: three holidays, two weekend days worked for them. */
final class MadeUpYears {

    private MadeUpYears() {}

    /** Enters them as an administrator would. */
    static void load(Actor admin, int first, int last) {
        IntStream.rangeClosed(first, last).forEach(year -> admin.request()
                .body("{\"holidays\":" + quoted(holidays(year)) + ",\"swappedWorkdays\":" + quoted(worked(year)) + "}")
                .put("/api/v1/calendar-days/" + year)
                .then()
                .statusCode(oneOf(200, 201)));
    }

    private static Stream<LocalDate> holidays(int year) {
        return Stream.of(
                        days(LocalDate.of(year, Month.JANUARY, 1), 1),
                        days(LocalDate.of(year, Month.MAY, 1), 5),
                        days(LocalDate.of(year, Month.OCTOBER, 1), 7))
                .flatMap(days -> days);
    }

    /** The Sunday before May Day, and the Sunday before the National Day. */
    private static Stream<LocalDate> worked(int year) {
        return Stream.of(Month.MAY, Month.OCTOBER)
                .map(month -> LocalDate.of(year, month, 1).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)));
    }

    private static Stream<LocalDate> days(LocalDate first, int count) {
        return first.datesUntil(first.plusDays(count));
    }

    private static String quoted(Stream<LocalDate> days) {
        List<LocalDate> all = days.toList();
        return all.stream().map(day -> "\"" + day + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
