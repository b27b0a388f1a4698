package org.lianluo.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianluo.shared.calendar.PublishedCalendar.YEARS_2024_TO_2026;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    @ParameterizedTest
    @CsvSource({
        // §202: no 30 February, so the last of the month
        "2023-11-30, 3mo, 2024-02-29",
        // §202 and §203: 1 February 2025 lies in Spring Festival, which ends on the 4th
        "2024-11-01, 3mo, 2025-02-05",
        "2025-01-31, 1mo, 2025-02-28",
        // 31 August is a Sunday
        "2025-05-31, 3mo, 2025-09-01",
        "2025-03-10, 6mo, 2025-09-10",
        // §203 over the National Day of 2025
        "2025-09-24, 10d, 2025-10-09",
        // a Saturday that is worked is no rest day
        "2025-01-29, 10d, 2025-02-08",
        "2025-03-01, 10d, 2025-03-11",
        "2025-01-24, 5wd, 2025-02-07",
        "2025-03-03, 20wd, 2025-03-31"
    })
    void countsAfterTheCivilCode(LocalDate start, String limit, LocalDate due) {
        Deadline deadline = due(start, limit);

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void saysHowTheDayWasReached() {
        assertThat(due(LocalDate.of(2024, 11, 1), "3mo").rule())
                .isEqualTo("suggestion.reply 3mo: 2024-11-01 + 3mo = 2025-02-01 (民法典 §201, §202);"
                        + " 2025-02-01 → 2025-02-05 (§203)");
        assertThat(due(LocalDate.of(2025, 3, 3), "5wd").rule())
                .isEqualTo("suggestion.reply 5wd: 2025-03-03 + 5wd = 2025-03-10 (民法典 §201)");
    }

    @ParameterizedTest
    @CsvSource({
        // 1 January 2027 is known to be a Friday, not yet to be a holiday
        "2026-10-01, 3mo, 2027-01-01",
        // 2 January 2027 is a Saturday
        "2026-12-23, 10d, 2027-01-04"
    })
    void dayInAYearThatIsNotLoadedIsProvisional(LocalDate start, String limit, LocalDate due) {
        assertThat(due(start, limit)).returns(due, Deadline::due).returns(true, Deadline::provisional);
    }

    @Test
    void restDayThatRollsOutOfTheLastLoadedYearIsProvisional() {
        // 31 December 2023 was a Sunday, and 1 January 2024 a holiday that was not announced yet.
        WorkingDayCalendar only2023 = new WorkingDayCalendar(Set.of(2023), Set.of(), Set.of());
        Deadline before =
                Deadlines.due(LocalDate.of(2023, 11, 30), TimeLimit.parse("31d"), only2023, "suggestion.reply");
        assertThat(before).returns(LocalDate.of(2024, 1, 1), Deadline::due).returns(true, Deadline::provisional);
    }

    @Test
    void restDayThatMayYetBeWorkedIsProvisional() {
        // 2024 is loaded; whether Sunday 31 December 2023 is worked stands in the year before, which is not.
        assertThat(due(LocalDate.of(2023, 11, 30), "31d"))
                .returns(LocalDate.of(2024, 1, 2), Deadline::due)
                .returns(true, Deadline::provisional);
    }

    @Test
    void dayInAKnownYearStandsWhenTheNextIsNotLoaded() {
        assertThat(due(LocalDate.of(2026, 9, 30), "3mo"))
                .returns(LocalDate.of(2026, 12, 30), Deadline::due)
                .returns(false, Deadline::provisional);
    }

    @Test
    void provisionalDayIsCountedAnewOnceTheYearIsLoaded() {
        LocalDate start = LocalDate.of(2025, 10, 2);
        TimeLimit limit = TimeLimit.parse("3mo");

        Deadline before = Deadlines.due(start, limit, PublishedCalendar.of(2025), "suggestion.reply");
        Deadline after = Deadlines.due(start, limit, PublishedCalendar.of(2025, 2026), "suggestion.reply");

        assertThat(before).returns(LocalDate.of(2026, 1, 2), Deadline::due).returns(true, Deadline::provisional);
        // Friday 2 and Saturday 3 January 2026 rest, Sunday the 4th is worked.
        assertThat(after).returns(LocalDate.of(2026, 1, 4), Deadline::due).returns(false, Deadline::provisional);
    }

    @Test
    void workingDaysInAYearThatIsNotLoadedAreRefused() {
        assertThatExceptionOfType(CalendarYearNotLoadedException.class)
                .isThrownBy(() -> due(LocalDate.of(2026, 12, 30), "2wd"))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2027));
    }

    @Test
    void isOverAtMidnightInChina() {
        Deadline deadline = due(LocalDate.of(2025, 3, 3), "5wd");

        assertThat(deadline.endsAt()).isEqualTo(Instant.parse("2025-03-10T16:00:00Z"));
        assertThat(deadline.isOver(Instant.parse("2025-03-10T15:59:59.999999999Z")))
                .isFalse();
        assertThat(deadline.isOver(Instant.parse("2025-03-10T16:00:00Z"))).isTrue();
    }

    private static Deadline due(LocalDate start, String limit) {
        return Deadlines.due(start, TimeLimit.parse(limit), YEARS_2024_TO_2026, "suggestion.reply");
    }
}
