package org.lianluo.station.station.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.calendar.WorkingDayCalendar;

class OpeningWeekTest {

    private static final UUID STATION = UUID.randomUUID();
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime ONE = LocalTime.of(13, 0);

    /** The first of October is a Wednesday that is off, for which the Sunday before is worked. */
    private static final WorkingDayCalendar CALENDAR =
            new WorkingDayCalendar(Set.of(2031), Set.of(LocalDate.of(2031, 10, 1)), Set.of(LocalDate.of(2031, 9, 28)));

    private static final LocalDate TODAY = LocalDate.of(2031, 9, 22);

    private final List<OpeningHours> rows = new ArrayList<>();

    private List<OpeningWeek.Differing> differing(LocalDate today) {
        return OpeningWeek.of(rows, CALENDAR, today).differing();
    }

    private void openOn(DayOfWeek... days) {
        for (DayOfWeek day : days) {
            rows.add(OpeningHours.weekly(STATION, day, NINE, NOON));
        }
    }

    @Test
    void hasEachDayOfTheWeek() {
        openOn(DayOfWeek.MONDAY);

        OpeningWeek week = OpeningWeek.of(rows, CALENDAR, TODAY);

        assertThat(week.weekly()).extracting(OpeningWeek.Weekday::day).containsExactly(DayOfWeek.values());
        assertThat(week.weekly().get(0).times()).containsExactly(new OpeningWeek.Span("09:00", "12:00"));
        assertThat(week.weekly().get(1).times()).isEmpty();
        assertThat(week.differing()).isEmpty();
    }

    @Test
    void namesHolidaysAndTheWeekendDaysThatAreWorkedForThem() {
        openOn(DayOfWeek.WEDNESDAY);

        assertThat(differing(TODAY))
                .containsExactly(
                        new OpeningWeek.Differing(
                                LocalDate.of(2031, 9, 28), List.of(new OpeningWeek.Span("09:00", "12:00"))),
                        new OpeningWeek.Differing(LocalDate.of(2031, 10, 1), List.of()));

        rows.add(OpeningHours.onHolidays(STATION, NINE, ONE));
        assertThat(differing(LocalDate.of(2031, 10, 1)))
                .containsExactly(new OpeningWeek.Differing(
                        LocalDate.of(2031, 10, 1), List.of(new OpeningWeek.Span("09:00", "13:00"))));
    }

    @Test
    void aDayOfItsOwnGoesBeforeAHoliday() {
        openOn(DayOfWeek.WEDNESDAY);
        rows.add(OpeningHours.onDay(STATION, LocalDate.of(2031, 10, 1), NINE, NOON));
        rows.add(OpeningHours.onDay(STATION, LocalDate.of(2031, 9, 24), null, null));

        assertThat(differing(TODAY))
                .as("open as on any Wednesday is no difference")
                .extracting(OpeningWeek.Differing::on)
                .containsExactly(LocalDate.of(2031, 9, 24), LocalDate.of(2031, 9, 28));
    }

    @Test
    void looksThirtyDaysAhead() {
        openOn(DayOfWeek.WEDNESDAY);

        assertThat(differing(LocalDate.of(2031, 9, 1)))
                .extracting(OpeningWeek.Differing::on)
                .containsExactly(LocalDate.of(2031, 9, 28));
        assertThat(differing(LocalDate.of(2031, 9, 2))).hasSize(2);
    }
}
