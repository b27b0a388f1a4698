package org.lianluo.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.calendar.Calculation.Day;
import org.lianluo.shared.calendar.TimeLimit.Unit;

/**
 * Random limits in random calendars, compared with a slow count by hand: thousands in the build, ten million with {@code
 * -Pdates}.
 */
class CalculationProperties {

    private static final int CASES = Integer.getInteger("lianluo.dates", 20_000);
    private static final int CASES_PER_CALENDAR = 500;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 3 * 366;

    private final Random random = new Random(CASES);

    @Test
    void noLimitEndsOnARestDayOrTooEarlyAndEachAgreesWithACountByHand() {
        MadeUpCalendar made = new MadeUpCalendar(random);
        for (int i = 0; i < CASES; i++) {
            if (i % CASES_PER_CALENDAR == 0) {
                made = new MadeUpCalendar(random);
            }
            LocalDate start = FIRST.plusDays(random.nextInt(400));
            Unit unit = Unit.values()[random.nextInt(3)];
            TimeLimit limit = new TimeLimit(1 + random.nextInt(unit == Unit.MONTHS ? 9 : 120), unit);
            LocalDate until = random.nextInt(4) == 0 ? start.plusDays(1 + random.nextInt(250)) : null;
            Calculation counted = until == null
                    ? Deadlines.calculation(start, limit, made.calendar)
                    : Deadlines.extended(start, limit, until, made.calendar);

            LocalDate end = made.endByHand(start, limit);
            LocalDate agreed = until == null || until.isAfter(end) ? end : until;
            LocalDate due = made.workdayByHand(agreed);
            // Compared by hand: ten million assertions with descriptions take too long.
            if (!counted.end().equals(agreed)
                    || !counted.due().equals(due)
                    || made.isOff(counted.due())
                    || counted.due().isBefore(agreed)
                    || counted.due().isAfter(made.workdayByHand(end))
                    || !counted.skipped().equals(made.skippedByHand(counted))
                    || counted.provisional()) {
                assertThat(counted).as("%s + %s until %s", start, limit, until).isNull();
            }
        }
    }

    @Test
    void eachDayHasItsName() {
        WorkingDayCalendar calendar = new WorkingDayCalendar(
                Set.of(2026),
                Set.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 3)),
                Set.of(LocalDate.of(2026, 10, 10)));

        assertThat(calendar.kindOf(LocalDate.of(2026, 10, 1))).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.kindOf(LocalDate.of(2026, 10, 3))).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.kindOf(LocalDate.of(2026, 10, 4))).isEqualTo(DayKind.SUNDAY);
        assertThat(calendar.kindOf(LocalDate.of(2026, 10, 10))).isEqualTo(DayKind.SWAPPED_WORKDAY);
        assertThat(calendar.kindOf(LocalDate.of(2026, 10, 17))).isEqualTo(DayKind.SATURDAY);
        assertThat(calendar.kindOf(LocalDate.of(2026, 10, 12))).isEqualTo(DayKind.WORKDAY);
        assertThat(Deadlines.calculation(LocalDate.of(2026, 10, 9), new TimeLimit(2, Unit.WORKING_DAYS), calendar))
                .returns(List.of(new Day(LocalDate.of(2026, 10, 10), DayKind.SWAPPED_WORKDAY)), Calculation::worked)
                .returns(List.of(new Day(LocalDate.of(2026, 10, 11), DayKind.SUNDAY)), Calculation::skipped)
                .returns(LocalDate.of(2026, 10, 12), Calculation::due);
    }

    /** Holidays and worked weekends at random, kept day by day. */
    private static final class MadeUpCalendar {

        private final boolean[] off = new boolean[DAYS];
        private final Set<LocalDate> holidays = new HashSet<>();
        private final WorkingDayCalendar calendar;

        MadeUpCalendar(Random random) {
            Set<LocalDate> swaps = new HashSet<>();
            for (int i = 0; i < DAYS; i++) {
                LocalDate date = FIRST.plusDays(i);
                boolean weekend = date.getDayOfWeek().getValue() > 5;
                int lot = random.nextInt(20);
                if (lot == 0 || lot == 1 && i > 0 && off[i - 1]) {
                    holidays.add(date);
                } else if (weekend && lot < 4) {
                    swaps.add(date);
                }
                off[i] = holidays.contains(date) || weekend && !swaps.contains(date);
            }
            calendar = new WorkingDayCalendar(Set.of(2024, 2025, 2026), holidays, swaps);
        }

        boolean isOff(LocalDate date) {
            return off[(int) (date.toEpochDay() - FIRST.toEpochDay())];
        }

        LocalDate workdayByHand(LocalDate date) {
            LocalDate day = date;
            while (isOff(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        LocalDate endByHand(LocalDate start, TimeLimit limit) {
            if (limit.unit() == Unit.MONTHS) {
                int month = start.getMonthValue() - 1 + limit.amount();
                int year = start.getYear() + month / 12;
                LocalDate first = LocalDate.of(year, month % 12 + 1, 1);
                return first.withDayOfMonth(Math.min(start.getDayOfMonth(), first.lengthOfMonth()));
            }
            LocalDate day = start;
            for (int left = limit.amount(); left > 0; ) {
                day = day.plusDays(1);
                if (limit.unit() == Unit.CALENDAR_DAYS || !isOff(day)) {
                    left--;
                }
            }
            return day;
        }

        List<Day> skippedByHand(Calculation counted) {
            boolean workingDays = counted.limit().unit() == Unit.WORKING_DAYS && counted.until() == null;
            LocalDate first = workingDays ? counted.start().plusDays(1) : counted.end();
            List<Day> days = new ArrayList<>();
            for (LocalDate day = first; day.isBefore(counted.due()); day = day.plusDays(1)) {
                if (isOff(day)) {
                    days.add(new Day(day, nameOf(day)));
                }
            }
            return days;
        }

        private DayKind nameOf(LocalDate day) {
            if (holidays.contains(day)) {
                return DayKind.HOLIDAY;
            }
            return day.getDayOfWeek().getValue() == 6 ? DayKind.SATURDAY : DayKind.SUNDAY;
        }
    }
}
