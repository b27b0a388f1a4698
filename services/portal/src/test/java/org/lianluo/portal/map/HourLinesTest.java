package org.lianluo.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.client.model.OpeningTimes;

class HourLinesTest {

    @Test
    void readsWhatItWrites() {
        String exceptions = "2027-01-01\n2027-01-04 09:00-11:00";

        OpeningTimes times = HourLines.read(
                Arrays.asList("09:00-12:00 14:00-17:00", "", null, "", "", "", "10:00-11:00"),
                "09:30-10:30",
                exceptions);

        assertThat(HourLines.field(times, "MONDAY")).isEqualTo("09:00-12:00 14:00-17:00");
        assertThat(HourLines.field(times, "TUESDAY")).isEmpty();
        assertThat(HourLines.field(times, "SUNDAY")).isEqualTo("10:00-11:00");
        assertThat(HourLines.holidays(times)).isEqualTo("09:30-10:30");
        assertThat(HourLines.read(List.of(), "节日", null)).isNull();
        assertThat(HourLines.lines(times)).isEqualTo(exceptions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:00-12:00", "09:00", "上午"})
    void doesNotGuessATime(String text) {
        assertThat(HourLines.read(List.of(text), null, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"元旦", "2027-02-30", "2027-01-01 全天"})
    void doesNotGuessADay(String text) {
        assertThat(HourLines.read(List.of(), null, text)).isNull();
    }
}
