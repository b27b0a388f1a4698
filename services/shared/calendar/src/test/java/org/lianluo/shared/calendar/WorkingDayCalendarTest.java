package org.lianluo.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lianluo.shared.calendar.PublishedCalendar.YEARS_2024_TO_2026;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCalendarTest {
    private static final LocalDate SATURDAY = LocalDate.of(2025, 2, 8);
    private static final LocalDate MONDAY = LocalDate.of(2025, 2, 10);

    @Test
    void springFestival2025RestsEightDaysAndIsMadeUpForOnTwoWeekends() {
        assertThat(LocalDate.of(2025, 1, 28).datesUntil(LocalDate.of(2025, 2, 5)))
                .hasSize(8)
                .allMatch(YEARS_2024_TO_2026::isRestDay);
        assertThat(YEARS_2024_TO_2026.isRestDay(LocalDate.of(2025, 1, 26))).isFalse();
        assertThat(YEARS_2024_TO_2026.isRestDay(LocalDate.of(2025, 1, 27))).isFalse();
        assertThat(YEARS_2024_TO_2026.isRestDay(LocalDate.of(2025, 2, 5))).isFalse();
        assertThat(YEARS_2024_TO_2026.isRestDay(SATURDAY)).isFalse();
        assertThat(YEARS_2024_TO_2026.isRestDay(LocalDate.of(2025, 2, 9))).isTrue();
    }

    /** Days of the year less 104 weekend days less the statutory holidays: 11, and 13 from 2025 on. */
    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void swapsLeaveTheNumberOfWorkingDaysAsTheLawHasIt(int year, long workingDays) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(date -> !YEARS_2024_TO_2026.isRestDay(date)))
                .hasSize((int) workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        // plain week
        "2025-03-03, 1, 2025-03-04",
        "2025-03-03, 5, 2025-03-10",
        // begins on a weekend
        "2025-03-08, 1, 2025-03-10",
        // over Spring Festival: 27 Jan, 5, 6, 7 and the worked Saturday
        "2025-01-24, 1, 2025-01-26",
        "2025-01-24, 5, 2025-02-07",
        "2025-01-24, 6, 2025-02-08",
        "2025-01-24, 7, 2025-02-10",
        // over New Year into the next loaded year: 2 and 3 January 2026 rest, Sunday the 4th works
        "2025-12-31, 1, 2026-01-04",
        // over the National Day of 2024, with the worked Sunday before and Saturday after it
        "2024-09-27, 3, 2024-10-08",
        "2024-09-27, 7, 2024-10-12"
    })
    void countsWorkingDaysFromTheDayAfter(LocalDate start, int n, LocalDate end) {
        assertThat(YEARS_2024_TO_2026.plusWorkingDays(start, n)).isEqualTo(end);
    }

    @Test
    void noneIsTheStartItself() {
        assertThat(YEARS_2024_TO_2026.plusWorkingDays(LocalDate.of(2025, 2, 9), 0))
                .isEqualTo(LocalDate.of(2025, 2, 9));
        assertThat(YEARS_2024_TO_2026.plusWorkingDays(LocalDate.of(2030, 1, 1), 0))
                .isEqualTo(LocalDate.of(2030, 1, 1));
    }

    @Test
    void refusesToCountInAYearThatIsNotLoaded() {
        assertThatExceptionOfType(CalendarYearNotLoadedException.class)
                .isThrownBy(() -> YEARS_2024_TO_2026.plusWorkingDays(LocalDate.of(2026, 12, 30), 2))
                .withMessage("the working-day calendar of 2027 is not loaded")
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2027));
        assertThat(YEARS_2024_TO_2026.plusWorkingDays(LocalDate.of(2026, 12, 30), 1))
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void refusesToJumpOverAYearThatIsNotLoaded() {
        WorkingDayCalendar gap = PublishedCalendar.of(2024, 2026);

        assertThatExceptionOfType(CalendarYearNotLoadedException.class)
                .isThrownBy(() -> gap.plusWorkingDays(LocalDate.of(2024, 12, 30), 260))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2025));
    }

    @Test
    void knowsTheWeekendsOfAYearThatIsNotLoaded() {
        assertThat(YEARS_2024_TO_2026.isLoaded(2026)).isTrue();
        assertThat(YEARS_2024_TO_2026.isLoaded(2027)).isFalse();
        assertThat(YEARS_2024_TO_2026.isRestDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(YEARS_2024_TO_2026.isRestDay(LocalDate.of(2027, 1, 2))).isTrue();
    }

    @Test
    void aWeekendDayThatIsWorkedHasTheTimetableOfTheNearestWorkingDayOff() {
        LocalDate sunday = LocalDate.of(2031, 9, 28);
        LocalDate saturday = LocalDate.of(2031, 10, 11);
        WorkingDayCalendar calendar = new WorkingDayCalendar(
                Set.of(2031),
                Set.of(
                        LocalDate.of(2031, 10, 1),
                        LocalDate.of(2031, 10, 2),
                        LocalDate.of(2031, 10, 3),
                        LocalDate.of(2031, 10, 4)),
                Set.of(sunday, saturday));

        assertThat(calendar.timetableOf(sunday)).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(calendar.timetableOf(saturday)).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(calendar.timetableOf(LocalDate.of(2031, 9, 27))).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(new WorkingDayCalendar(Set.of(2031), Set.of(), Set.of(sunday)).timetableOf(sunday))
                .isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void noTwoSwapsMakeUpForTheSameDay() {
        Set<LocalDate> swaps = Set.of(LocalDate.of(2031, 10, 11), LocalDate.of(2031, 10, 12));
        WorkingDayCalendar calendar = new WorkingDayCalendar(
                Set.of(2031), Set.of(LocalDate.of(2031, 10, 2), LocalDate.of(2031, 10, 3)), swaps);

        assertThat(swaps)
                .extracting(calendar::timetableOf)
                .containsExactlyInAnyOrder(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void refusesSwapsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingDayCalendar(Set.of(2025), Set.of(), Set.of(MONDAY)))
                .withMessageContaining("2025-02-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingDayCalendar(Set.of(2025), Set.of(SATURDAY), Set.of(SATURDAY)))
                .withMessageContaining("2025-02-08");
    }

    @Test
    void refusesToCountBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> YEARS_2024_TO_2026.plusWorkingDays(MONDAY, -1));
    }
}
