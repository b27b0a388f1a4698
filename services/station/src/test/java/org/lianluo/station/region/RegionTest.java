package org.lianluo.station.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.station.RegionRecordedV1;
import org.lianluo.shared.problem.ProblemException;

class RegionTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate FROM = LocalDate.parse("1997-01-01");

    private final Region region = new Region(UUID.randomUUID(), details(null), "admin", AT);

    @Test
    void tellsWhatIsRecordedOfItAndEachChange() {
        region.change(details(FROM.plusYears(30)), "admin", AT);

        assertThat(region.told()).containsExactly(recorded(null), recorded(FROM.plusYears(30)));
    }

    @Test
    void tellsNothingOfARefusedChange() {
        assertThatThrownBy(() -> region.change(details(FROM.minusDays(1)), "admin", AT))
                .isInstanceOf(ProblemException.class);

        assertThat(region.told()).containsExactly(recorded(null));
    }

    private static RegionDetails details(LocalDate to) {
        return new RegionDetails("410402", "新华区", "410400", FROM, to);
    }

    private static RegionRecordedV1 recorded(LocalDate to) {
        return new RegionRecordedV1("410402", "新华区", "410400", FROM, to);
    }
}
