package org.lianluo.station.station.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.problem.ProblemException;

/** When a station is open, as it is sent and answered. */
@Schema(name = "OpeningTimes", description = "When a station is open, in the time of China (开放时间)")
record OpeningTimesRequest(
        @Schema(
                description = "Times of each week; several on a day don't overlap (每周时间)",
                examples = "[{\"day\":\"MONDAY\",\"from\":\"09:00\",\"to\":\"17:00\"}]")
        @NotNull
        @Size(max = 50)
        List<@Valid @NotNull WeeklyTime> weekly,

        @Schema(
                description = "Days on which it differs, such as holidays: their times, or none where it stays closed"
                        + " (例外日期)",
                examples = "[{\"on\":\"2027-01-01\"}]")
        @NotNull
        @Size(max = 400)
        List<@Valid @NotNull OneDay> exceptions,

        @Schema(
                description =
                        "Times on public holidays, in the place of those of the week; none where it is closed then (法定节假日时间)",
                examples = "[{\"from\":\"09:00\",\"to\":\"11:00\"}]")
        @Size(max = 10)
        List<@Valid @NotNull HolidayTime> holidays) {

    OpeningTimesRequest {
        holidays = holidays == null ? List.of() : holidays;
    }

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final String TIME_RULE = "{org.lianluo.time}";

    @Schema(name = "WeeklyTime", description = "A time of each week (每周时间)")
    record WeeklyTime(
            @Schema(description = "Day of the week (星期)", examples = "MONDAY") @NotNull
            DayOfWeek day,

            @Schema(description = "Opens (开门)", examples = "09:00")
            @NotNull
            @Pattern(regexp = TIME, message = TIME_RULE)
            String from,

            @Schema(description = "Closes (关门)", examples = "17:00")
            @NotNull
            @Pattern(regexp = TIME, message = TIME_RULE)
            String to) {}

    @Schema(name = "HolidayTime", description = "A time of each public holiday (法定节假日时间)")
    record HolidayTime(
            @Schema(description = "Opens (开门)", examples = "09:00")
            @NotNull
            @Pattern(regexp = TIME, message = TIME_RULE)
            String from,

            @Schema(description = "Closes (关门)", examples = "11:00")
            @NotNull
            @Pattern(regexp = TIME, message = TIME_RULE)
            String to) {}

    @Schema(name = "OpeningException", description = "A day that differs (例外日期)")
    record OneDay(
            @Schema(description = "The day (日期)", examples = "2027-01-01") @NotNull
            LocalDate on,

            @Schema(description = "Opens; left out where it stays closed (开门)", examples = "09:00")
            @Nullable
            @Pattern(regexp = TIME, message = TIME_RULE)
            String from,

            @Schema(description = "Closes (关门)", examples = "12:00")
            @Nullable
            @Pattern(regexp = TIME, message = TIME_RULE)
            String to) {}

    /** The rows of the station; refused where a time ends before it begins, or two of one day overlap. */
    List<OpeningHours> rows(UUID stationId) {
        each(
                weekly,
                "/weekly/%d/to",
                (time, others) -> time.from().compareTo(time.to()) < 0
                        && others.stream()
                                .noneMatch(other -> other.day() == time.day()
                                        && overlap(time.from(), time.to(), other.from(), other.to())));
        each(
                exceptions,
                "/exceptions/%d/to",
                (one, others) -> (one.from() == null) == (one.to() == null)
                        && (one.from() == null || one.from().compareTo(one.to()) < 0)
                        && others.stream()
                                .noneMatch(other -> other.on().equals(one.on())
                                        && (one.from() == null
                                                || other.from() == null
                                                || overlap(
                                                        one.from(),
                                                        one.to(),
                                                        Objects.toString(other.from()),
                                                        Objects.toString(other.to())))));
        each(
                holidays,
                "/holidays/%d/to",
                (time, others) -> time.from().compareTo(time.to()) < 0
                        && others.stream()
                                .noneMatch(other -> overlap(time.from(), time.to(), other.from(), other.to())));
        return Stream.of(
                        weekly.stream()
                                .map(time -> OpeningHours.weekly(
                                        stationId,
                                        time.day(),
                                        LocalTime.parse(time.from()),
                                        LocalTime.parse(time.to()))),
                        exceptions.stream()
                                .map(one -> OpeningHours.onDay(
                                        stationId,
                                        one.on(),
                                        one.from() == null ? null : LocalTime.parse(one.from()),
                                        one.to() == null ? null : LocalTime.parse(one.to()))),
                        holidays.stream()
                                .map(time -> OpeningHours.onHolidays(
                                        stationId, LocalTime.parse(time.from()), LocalTime.parse(time.to()))))
                .flatMap(rows -> rows)
                .toList();
    }

    /** Whether two times of a day have a minute in common; as text they are in the order of time. */
    private static boolean overlap(String from, String to, String otherFrom, String otherTo) {
        return from.compareTo(otherTo) < 0 && otherFrom.compareTo(to) < 0;
    }

    /** Holds each one against those before it. */
    private static <T> void each(List<T> all, String pointer, BiPredicate<T, List<T>> isRight) {
        IntStream.range(0, all.size())
                .filter(place -> !isRight.test(all.get(place), all.subList(0, place)))
                .findFirst()
                .ifPresent(place -> {
                    throw ProblemException.invalid(
                            pointer.formatted(place),
                            "结束时间应晚于开始时间，并且不与当天的其他时间重叠",
                            "The end has to be later than the beginning, and no two times of a day may overlap");
                });
    }

    static OpeningTimesRequest of(List<OpeningHours> rows) {
        return new OpeningTimesRequest(
                rows.stream()
                        .filter(row -> row.weekday() != null)
                        .map(row -> new WeeklyTime(
                                row.weekday(),
                                row.opens().toString(),
                                row.closes().toString()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.onDay() != null)
                        .map(row -> new OneDay(
                                row.onDay(),
                                row.opens() == null ? null : row.opens().toString(),
                                row.closes() == null ? null : row.closes().toString()))
                        .toList(),
                rows.stream()
                        .filter(OpeningHours::isOnHolidays)
                        .map(row -> new HolidayTime(
                                row.opens().toString(), row.closes().toString()))
                        .toList());
    }
}
