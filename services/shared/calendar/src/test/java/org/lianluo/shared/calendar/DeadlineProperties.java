package org.lianluo.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.shared.calendar.PublishedCalendar.YEARS_2024_TO_2026;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lianluo.shared.calendar.TimeLimit.Unit;

class DeadlineProperties {
    @Property
    void lastDayIsNeverARestDayAndAlwaysAfterTheStart(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 100) int amount, @ForAll Unit unit) {
        Deadline deadline = due(start, amount, unit);

        assertThat(YEARS_2024_TO_2026.isRestDay(deadline.due())).isFalse();
        assertThat(deadline.due()).isAfter(start);
        assertThat(deadline.provisional()).isFalse();
    }

    @Property
    void laterStartNeverEndsEarlier(
            @ForAll("starts") LocalDate one,
            @ForAll("starts") LocalDate other,
            @ForAll @IntRange(min = 1, max = 100) int amount,
            @ForAll Unit unit) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate second = one.isBefore(other) ? other : one;

        assertThat(due(first, amount, unit).due())
                .isBeforeOrEqualTo(due(second, amount, unit).due());
    }

    @Property
    void longerLimitNeverEndsEarlier(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 99) int amount, @ForAll Unit unit) {
        assertThat(due(start, amount, unit).due())
                .isBeforeOrEqualTo(due(start, amount + 1, unit).due());
    }

    @Property
    void workingDaysAddUp(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(max = 50) int n, @ForAll @IntRange(max = 50) int m) {
        assertThat(YEARS_2024_TO_2026.plusWorkingDays(YEARS_2024_TO_2026.plusWorkingDays(start, n), m))
                .isEqualTo(YEARS_2024_TO_2026.plusWorkingDays(start, n + m));
    }

    @Property
    void exactlyTheWorkingDaysAskedForLieBetween(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 100) int n) {
        LocalDate end = YEARS_2024_TO_2026.plusWorkingDays(start, n);

        assertThat(start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(date -> !YEARS_2024_TO_2026.isRestDay(date))
                        .count())
                .isEqualTo(n);
    }

    @Property
    void onlyRestDaysArePassedOver(@ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 100) int days) {
        LocalDate end = start.plusDays(days);

        assertThat(end.datesUntil(due(start, days, Unit.CALENDAR_DAYS).due())).allMatch(YEARS_2024_TO_2026::isRestDay);
    }

    @Property
    void provisionalIsWhatDependsOnAYearThatIsNotLoaded(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 12) int months) {
        WorkingDayCalendar without2026 = PublishedCalendar.of(2024, 2025);
        Deadline deadline = Deadlines.due(start, new TimeLimit(months, Unit.MONTHS), without2026, "reply");

        assertThat(deadline.provisional()).isEqualTo(deadline.due().getYear() > 2025);
    }

    @Property
    void limitIsReadBackFromItsText(@ForAll @IntRange(min = 1, max = 999) int amount, @ForAll Unit unit) {
        TimeLimit limit = new TimeLimit(amount, unit);

        assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
    }

    /** Early enough that a hundred working days, calendar days or months as used here end in a loaded year. */
    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 850).map(LocalDate.of(2024, 1, 1)::plusDays);
    }

    private static Deadline due(LocalDate start, int amount, Unit unit) {
        // A hundred months would leave the loaded years; eight are enough to meet every end of month.
        int bounded = unit == Unit.MONTHS ? 1 + amount * 7 / 100 : amount;
        return Deadlines.due(start, new TimeLimit(bounded, unit), YEARS_2024_TO_2026, "reply");
    }
}
