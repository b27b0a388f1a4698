package org.lianluo.handling.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.handling.UnitRecordedV1;
import org.lianluo.shared.problem.ProblemException;

class UnitTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");

    private final Unit unit = new Unit(UUID.randomUUID(), details("410402-U01", "城市管理局"), "officer", AT);

    @Test
    void tellsWhatIsRecordedOfItAndEachChange() {
        unit.change(details("410402-U01", "城管局"), "officer", AT);

        assertThat(unit.told())
                .extracting(event -> ((UnitRecordedV1) event).name())
                .containsExactly("城市管理局", "城管局");
    }

    @Test
    void tellsNothingOfARefusedChange() {
        assertThatThrownBy(() -> unit.change(details("410402-U02", "城管局"), "officer", AT))
                .isInstanceOf(ProblemException.class);

        assertThat(unit.told()).hasSize(1);
    }

    private static UnitDetails details(String code, String name) {
        return new UnitDetails(code, name, UnitKind.BUREAU, "410402", null, null, List.of(), UnitStatus.ACTIVE);
    }
}
