package org.lianluo.station.reception.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.lianluo.shared.calendar.TimeLimit;

/** Whatever the limit and the day. */
class WindowProperties {

    @Property
    void itHoldsItsFirstDayAndTodayAndNotTheDayBefore(
            @ForAll @DateRange(min = "2020-01-01", max = "2032-12-31") LocalDate today,
            @ForAll @IntRange(min = 1, max = 36) int amount,
            @ForAll TimeLimit.Unit unit) {
        Window window = new Window(new TimeLimit(amount, unit), today);

        assertThat(window.holds(window.from())).isTrue();
        assertThat(window.holds(today)).isTrue();
        assertThat(window.holds(window.from().minusDays(1))).isFalse();
        assertThat(window.holds(null)).isFalse();
    }

    @Property
    void aStationIsIdleExactlyOnceItsLastDayHasLeftTheWindow(
            @ForAll @DateRange(min = "2024-01-01", max = "2026-12-31") LocalDate started,
            @ForAll @IntRange(min = -400, max = 400) int usedAfter,
            @ForAll @IntRange(min = 0, max = 500) int later) {
        LocalDate used = started.plusDays(usedAfter);
        LocalDate last = used.isAfter(started) ? used : started;
        Window window = new Window(TimeLimit.parse("90d"), last.plusDays(later));

        assertThat(new StationUse("410402-S001", started, used).isIdle(window)).isEqualTo(later > 90);
    }
}
