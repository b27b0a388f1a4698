package org.lianluo.handling.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.handling.CalendarYearLoadedV1;
import org.lianluo.shared.problem.ProblemException;

class CalendarYearTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");

    private final CalendarYear year = new CalendarYear(UUID.randomUUID(), 2027, details("2027-01-01"), "admin", AT);

    @Test
    void tellsTheYearThatIsLoadedAndEachThatReplacesIt() {
        year.replace(details("2027-01-02"), "admin", AT);

        assertThat(year.told()).containsExactly(loaded("2027-01-01"), loaded("2027-01-02"));
    }

    @Test
    void tellsNothingOfARefusedYear() {
        assertThatThrownBy(() -> year.replace(details("2028-01-01"), "admin", AT))
                .isInstanceOf(ProblemException.class);

        assertThat(year.told()).hasSize(1);
    }

    private static CalendarYearDetails details(String holiday) {
        return new CalendarYearDetails(List.of(LocalDate.parse(holiday)), List.of());
    }

    private static CalendarYearLoadedV1 loaded(String holiday) {
        return new CalendarYearLoadedV1(2027, List.of(LocalDate.parse(holiday)), List.of());
    }
}
