package org.lianluo.station.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.station.DeputyRecordedV1;
import org.lianluo.shared.problem.ProblemException;

class DeputyTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");

    private final Deputy deputy = new Deputy(UUID.randomUUID(), details("410402", DeputyStatus.ACTIVE), "admin", AT);

    @Test
    void tellsWhatIsRecordedOfThemAndEachChange() {
        deputy.change(details("410402", DeputyStatus.SUSPENDED), "admin", AT);

        assertThat(deputy.told())
                .extracting(event -> ((DeputyRecordedV1) event).status())
                .containsExactly("ACTIVE", "SUSPENDED");
    }

    @Test
    void tellsNothingOfARefusedChange() {
        assertThatThrownBy(() -> deputy.change(details("410403", DeputyStatus.SUSPENDED), "admin", AT))
                .isInstanceOf(ProblemException.class);

        assertThat(deputy.told()).hasSize(1);
    }

    private static DeputyDetails details(String region, DeputyStatus status) {
        return new DeputyDetails(
                "D410402-0001", "代表甲", CongressLevel.COUNTY, 11, region, null, null, List.of(), null, status);
    }
}
