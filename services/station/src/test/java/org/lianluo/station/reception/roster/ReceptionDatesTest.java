package org.lianluo.station.reception.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.calendar.WorkingDayCalendar;
import org.lianluo.shared.casework.choice.reception.ReceptionCycle;

class ReceptionDatesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** The Spring Festival of 2026 has nine days; the weekend before it is worked. */
    private static final WorkingDayCalendar CALENDAR = new WorkingDayCalendar(
            Set.of(2026),
            LocalDate.of(2026, 2, 15).datesUntil(LocalDate.of(2026, 2, 24)).collect(Collectors.toSet()),
            Set.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28)));

    @Test
    void restDaysRollOnToTheNextWorkingDay() {
        assertThat(of(ReceptionCycle.EVEN_MONTHS_20TH))
                .containsExactly(
                        LocalDate.of(2026, 2, 24),
                        LocalDate.of(2026, 4, 20),
                        LocalDate.of(2026, 6, 22),
                        LocalDate.of(2026, 8, 20),
                        LocalDate.of(2026, 10, 20),
                        LocalDate.of(2026, 12, 21));
    }

    @Test
    void twoDaysThatRollOnToOneAreOne() {
        List<LocalDate> days = of(ReceptionCycle.WEEKLY_MONDAY);

        assertThat(days)
                .contains(LocalDate.of(2026, 2, 24))
                .doesNotHaveDuplicates()
                .hasSize(51);
        assertThat(days)
                .filteredOn(day -> day.getDayOfWeek() != DayOfWeek.MONDAY)
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aYearThatHasBegunHasTheDaysThatAreLeft(ReceptionCycle cycle) {
        LocalDate later = LocalDate.of(2026, 7, 1);

        assertThat(ReceptionDates.of(cycle, 2026, later, CALENDAR))
                .isNotEmpty()
                .isEqualTo(
                        of(cycle).stream().filter(day -> !day.isBefore(later)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void receptionsAreOnWorkingDaysOfTheYearInTheirOrder(ReceptionCycle cycle) {
        assertThat(of(cycle))
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(day -> assertThat(CALENDAR.isRestDay(day)).isFalse())
                .allSatisfy(day -> assertThat(day.getYear()).isEqualTo(2026));
    }

    @Test
    void theThirdTuesdayIsBetweenThe15thAndThe21st() {
        assertThat(ReceptionCycle.MONTHLY_THIRD_TUESDAY.daysOf(2027))
                .hasSize(12)
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY))
                .allSatisfy(day -> assertThat(day.getDayOfMonth()).isBetween(15, 21));
    }

    @ParameterizedTest
    @CsvSource({
        "3wd, 2026-03-06, 2026-03-03",
        "2wd, 2026-03-02, 2026-02-27",
        // From Friday the 13th the worked Saturday is the first, the day after the festival the second.
        "2wd, 2026-02-24, 2026-02-13",
        "3d, 2026-03-06, 2026-03-03",
        "7d, 2026-03-02, 2026-02-23",
        "1mo, 2026-03-31, 2026-02-28"
    })
    void aDayIsAnnouncedByItsLastDay(String limit, LocalDate reception, LocalDate lastDay) {
        assertThat(ReceptionNotice.lastDay(reception, TimeLimit.parse(limit), CALENDAR))
                .isEqualTo(lastDay);
    }

    private static List<LocalDate> of(ReceptionCycle cycle) {
        return ReceptionDates.of(cycle, 2026, FIRST, CALENDAR);
    }
}
