package org.lianluo.station.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.station.DeputyRecordedV1;
import org.lianluo.shared.problem.ProblemException;

class DeputyTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Deputy deputy = new Deputy(UUID.randomUUID(), details("410402", DeputyStatus.ACTIVE), "admin", AT);

    @Test
    void tellsWhatIsRecordedOfThemAndEachChange() {
        deputy.change(details("410402", DeputyStatus.SUSPENDED), "admin", AT, ledger());

        assertThat(deputy.told())
                .filteredOn(DeputyRecordedV1.class::isInstance)
                .extracting(event -> ((DeputyRecordedV1) event).status())
                .containsExactly("ACTIVE", "SUSPENDED");
    }

    @Test
    void tellsNothingOfARefusedChange() {
        int before = deputy.told().size();

        assertThatThrownBy(() -> deputy.change(details("410403", DeputyStatus.SUSPENDED), "admin", AT, ledger()))
                .isInstanceOf(ProblemException.class);

        assertThat(deputy.told()).hasSize(before);
    }

    @Test
    void whatChangesIsAFactFromThatDayOn() {
        deputy.change(details("410402", DeputyStatus.SUSPENDED), "admin", AT.plusSeconds(86_400), ledger());

        assertThat(deputy.added())
                .map(DeputyFact.class::cast)
                .extracting(DeputyFact::value, DeputyFact::validFrom, DeputyFact::validTo)
                .containsExactly(
                        tuple("ACTIVE", DAY, null),
                        tuple("ACTIVE", DAY, DAY),
                        tuple("SUSPENDED", DAY.plusDays(1), null));
    }

    private FactLedger ledger() {
        return new FactLedger(
                deputy.getId(),
                deputy.added().stream().map(DeputyFact.class::cast).toList());
    }

    private static DeputyDetails details(String region, DeputyStatus status) {
        return new DeputyDetails(
                "D410402-0001", "代表甲", CongressLevel.COUNTY, 11, region, null, null, List.of(), null, status);
    }
}
