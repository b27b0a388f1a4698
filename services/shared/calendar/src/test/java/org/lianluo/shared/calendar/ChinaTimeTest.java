package org.lianluo.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ChinaTimeTest {
    @Test
    void dayBeginsAtMidnightInChinaWhateverTheClocksZone() {
        Instant lastSecond = Instant.parse("2025-03-09T15:59:59Z");
        Instant midnight = Instant.parse("2025-03-09T16:00:00Z");

        assertThat(ChinaTime.today(Clock.fixed(lastSecond, ZoneOffset.UTC))).isEqualTo(LocalDate.of(2025, 3, 9));
        assertThat(ChinaTime.today(Clock.fixed(midnight, ZoneId.of("America/New_York"))))
                .isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(ChinaTime.dateOf(midnight)).isEqualTo(LocalDate.of(2025, 3, 10));
    }
}
