package org.lianluo.suggestion.opinion.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.suggestion.opinion.voice.TakenItem;

class TakenItemsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final TakenItems RULES = new TakenItems(Duration.ofMinutes(5), Duration.ofDays(7));

    private static TakenItem taken(String at, String deviceTime) {
        return RULES.of(
                new SubmitOpinion.Taken(Instant.parse(at), 3L),
                deviceTime == null ? null : Instant.parse(deviceTime),
                "kiosk-1",
                NOW);
    }

    @ParameterizedTest
    @CsvSource({
        // At once, a little later, late by a second, a day late, and as late as can be.
        "2026-12-01T02:00:00Z, 2026-12-01T02:00:00Z, 2026-12-01T02:00:00Z, false, false",
        "2026-12-01T01:55:00Z, 2026-12-01T02:00:00Z, 2026-12-01T01:55:00Z, false, false",
        "2026-12-01T01:54:59Z, 2026-12-01T02:00:00Z, 2026-12-01T01:54:59Z, true, false",
        "2026-11-30T02:00:00Z, 2026-12-01T02:00:00Z, 2026-11-30T02:00:00Z, true, false",
        "2026-11-24T02:00:00Z, 2026-12-01T02:00:00Z, 2026-11-24T02:00:00Z, true, false",
        // A clock that is wrong within reason is left alone; a little ahead is now.
        "2026-12-01T02:04:00Z, 2026-12-01T02:04:00Z, 2026-12-01T02:00:00Z, false, false",
        // A clock that is years behind, or hours ahead: the age is right all the same.
        "1970-01-01T00:00:00Z, 1970-01-02T00:00:00Z, 2026-11-30T02:00:00Z, true, true",
        "2026-12-01T07:00:00Z, 2026-12-01T08:00:00Z, 2026-12-01T01:00:00Z, true, true",
        // It was put right after the item was written: nobody knows when that was.
        "2026-12-03T02:00:00Z, 2026-12-01T02:00:00Z, 2026-12-01T02:00:00Z, false, true"
    })
    void knowsWhenItWas(String at, String deviceTime, String meant, boolean late, boolean clockWrong) {
        assertThat(taken(at, deviceTime))
                .isEqualTo(new TakenItem("kiosk-1", 3L, Instant.parse(meant), late, clockWrong, false));
    }

    @Test
    void believesADeviceThatDoesNotSayWhatItsClockShows() {
        assertThat(taken("2026-11-30T02:00:00Z", null).at()).isEqualTo("2026-11-30T02:00:00Z");
    }

    @Test
    void marksWhatIsFromTooLongAgo() {
        assertThat(taken("2026-11-24T02:00:00Z", "2026-12-01T02:00:00Z").tooLongAgo())
                .isFalse();
        assertThat(taken("2026-11-24T01:59:59Z", "2026-12-01T02:00:00Z").tooLongAgo())
                .isTrue();
        assertThat(taken("1970-01-01T00:00:00Z", null).tooLongAgo()).isTrue();
        assertThat(taken("1970-01-01T00:00:00Z", "1970-01-02T00:00:00Z").tooLongAgo())
                .as("its clock is put right first")
                .isFalse();
    }

    @Property
    void aClockThatIsWrongAllTheTimeChangesNoAge(
            @ForAll @LongRange(min = 0, max = 6 * 86_400) long ageSeconds,
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long aheadSeconds) {
        Instant device = NOW.plusSeconds(aheadSeconds);

        TakenItem item = RULES.of(new SubmitOpinion.Taken(device.minusSeconds(ageSeconds), 1L), device, "kiosk-1", NOW);

        boolean isWrong = Math.abs(aheadSeconds) > 300;
        assertThat(item.clockWrong()).isEqualTo(isWrong);
        if (isWrong || aheadSeconds == 0) {
            assertThat(item.at()).isEqualTo(NOW.minusSeconds(ageSeconds));
            assertThat(item.late()).isEqualTo(ageSeconds > 300);
        }
        assertThat(item.at()).isBeforeOrEqualTo(NOW);
    }
}
