package org.lianluo.station.station.opening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.calendar.DayKind;
import org.lianluo.shared.calendar.WorkingDayCalendar;

/** When a station is open on each day of the week, and the next days on which that is different. */
@Schema(name = "OpeningWeek", description = "Opening times of the week, and the next days that differ (一周开放时间和近期例外)")
public record OpeningWeek(
        @Schema(description = "Monday to Sunday (星期一至星期日)") List<Weekday> weekly,

        @Schema(
                description =
                        "Days of the next 30 that differ: public holidays, weekend days that are worked, and single days of the"
                                + " station, by date (近期例外日期)")
        List<Differing> differing) {

    private static final int LOOKED_AHEAD = 30;

    /** A day of the week. */
    @Schema(name = "OpeningWeekday", description = "Times of a day of the week (星期与时间)")
    public record Weekday(
            DayOfWeek day,

            @Schema(description = "In their order; none where it is closed (开放时间)")
            List<Span> times) {}

    /** A day that differs. */
    @Schema(name = "OpeningDifference", description = "Times of a day that differs (例外日期与时间)")
    public record Differing(
            @Schema(description = "The day (日期)", examples = "2027-01-01")
            LocalDate on,

            @Schema(description = "In their order; none where it is closed (开放时间)")
            List<Span> times) {}

    /** From when to when. */
    @Schema(name = "OpeningSpan", description = "From when to when (起止时间)")
    public record Span(
            @Schema(description = "Opens (开门)", examples = "09:00")
            String from,

            @Schema(description = "Closes (关门)", examples = "17:00")
            String to) {}

    /** @param rows of a station, in the order of their times */
    static OpeningWeek of(List<OpeningHours> rows, WorkingDayCalendar calendar, LocalDate today) {
        return new OpeningWeek(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Weekday(day, weekly(rows, day)))
                        .toList(),
                IntStream.range(0, LOOKED_AHEAD)
                        .mapToObj(today::plusDays)
                        .map(day -> new Differing(day, on(rows, calendar, day)))
                        .filter(one -> !one.times().equals(weekly(rows, one.on().getDayOfWeek())))
                        .toList());
    }

    /** Its own times, else on a public holiday those of holidays, else those of the day of the week that it stands for. */
    private static List<Span> on(List<OpeningHours> rows, WorkingDayCalendar calendar, LocalDate day) {
        if (rows.stream().anyMatch(row -> day.equals(row.onDay()))) {
            return spans(rows, row -> day.equals(row.onDay()) && row.opens() != null);
        }
        return calendar.kindOf(day) == DayKind.HOLIDAY
                ? spans(rows, OpeningHours::isOnHolidays)
                : weekly(rows, calendar.timetableOf(day));
    }

    private static List<Span> weekly(List<OpeningHours> rows, DayOfWeek day) {
        return spans(rows, row -> row.weekday() == day);
    }

    private static List<Span> spans(List<OpeningHours> rows, Predicate<OpeningHours> which) {
        return rows.stream()
                .filter(which)
                .map(row -> new Span(row.opens().toString(), row.closes().toString()))
                .toList();
    }
}
