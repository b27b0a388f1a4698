package org.lianluo.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {
    @ParameterizedTest
    @CsvSource({"3wd, 3, WORKING_DAYS", "10d, 10, CALENDAR_DAYS", "1mo, 1, MONTHS", "999d, 999, CALENDAR_DAYS"})
    void readsAndWritesItsTextForm(String text, int amount, TimeLimit.Unit unit) {
        assertThat(TimeLimit.parse(text)).isEqualTo(new TimeLimit(amount, unit)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "3", "wd", "0d", "-1d", "+1d", "03wd", "1000d", "3 wd", " 3wd", "3wd ", "3WD", "3m", "1.5d", "３d",
                "3wd1d", "3wd\n"
            })
    void refusesAnyOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void endsInNaturalTimeOnTheSameDayOfAMonthOrOnItsLast() {
        LocalDate day = LocalDate.parse("2026-11-30");

        assertThat(TimeLimit.parse("3mo").after(day)).isEqualTo("2027-02-28");
        assertThat(TimeLimit.parse("3d").after(day)).isEqualTo("2026-12-03");
    }

    @Test
    void refusesAmountsOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(0, TimeLimit.Unit.MONTHS));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(1000, TimeLimit.Unit.MONTHS));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(1, null));
    }
}
