package org.lianluo.station.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianluo.station.station.StationSamples.details;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.station.StationRecordedV1;
import org.lianluo.shared.problem.ProblemException;

class StationTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");

    private final Station station = new Station(UUID.randomUUID(), details("410402-S001", "曙光街站"), "admin", AT);

    @Test
    void tellsWhatIsRecordedOfItAndEachChange() {
        station.change(details("410402-S001", "曙光街联络站"), "admin", AT);
        station.replacePageToken("hash", "admin", AT);

        assertThat(station.told())
                .extracting(event -> ((StationRecordedV1) event).name(), event -> ((StationRecordedV1) event)
                        .pageTokenHash())
                .containsExactly(tuple("曙光街站", null), tuple("曙光街联络站", null), tuple("曙光街联络站", "hash"));
    }

    @Test
    void tellsNothingOfARefusedChange() {
        assertThatThrownBy(() -> station.change(details("410402-S002", "曙光街站"), "admin", AT))
                .isInstanceOf(ProblemException.class);

        assertThat(station.told()).hasSize(1);
    }
}
