package org.lianluo.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class KioskProperties {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final Map<KioskStatus, Set<KioskAction>> ALLOWED = Map.of(
            KioskStatus.ENROLLING,
                    Set.of(KioskAction.ISSUE_CODE, KioskAction.ENROL, KioskAction.CONFIGURE, KioskAction.REVOKE),
            KioskStatus.ACTIVE, Set.of(KioskAction.CONFIGURE, KioskAction.NOTE, KioskAction.REVOKE),
            KioskStatus.REVOKED, Set.of());

    private static Kiosk kiosk() {
        return new Kiosk("410402", new KioskSite("410402-S001-K01", "410402-S001", "大厅终端", null), "head", NOW);
    }

    private static void take(KioskAction action, Kiosk kiosk) {
        switch (action) {
            case ISSUE_CODE -> kiosk.issueCode(new KioskCode("hash", NOW.plusSeconds(900)), "head", NOW);
            case ENROL -> kiosk.enrol("kiosk-410402-S001-K01-7K3M9QX2", "kiosk", NOW);
            case CONFIGURE -> kiosk.configure(KioskSettings.FIRST, "head", NOW);
            case NOTE -> kiosk.note(EnumSet.of(KioskFault.SILENT), "kiosk", NOW);
            case REVOKE -> kiosk.revoke("丢失", "head", NOW);
        }
    }

    @Property
    void goesOnByItsTableAlone(@ForAll @Size(max = 12) List<KioskAction> tried) {
        Kiosk kiosk = kiosk();
        KioskStatus status = KioskStatus.ENROLLING;
        int edition = 1;
        for (KioskAction action : tried) {
            if (ALLOWED.get(status).contains(action)) {
                take(action, kiosk);
                status = switch (action) {
                    case ENROL -> KioskStatus.ACTIVE;
                    case REVOKE -> KioskStatus.REVOKED;
                    default -> status;
                };
                edition += action == KioskAction.CONFIGURE ? 1 : 0;
            } else {
                assertThatThrownBy(() -> take(action, kiosk)).hasMessageContaining("illegal-transition");
            }
            assertThat(kiosk.course().status()).isEqualTo(status);
            assertThat(kiosk.course().edition()).isEqualTo(edition);
            assertThat(kiosk.course().faults().isEmpty())
                    .isEqualTo(status != KioskStatus.ACTIVE || !kiosk.faultSet().contains(KioskFault.SILENT));
        }
    }

    @Property
    void aCodeOpensOnceInItsTimeAndAfterFewTries(
            @ForAll @IntRange(max = 8) int wrongTries, @ForAll @IntRange(min = -5, max = 5) int secondsToTheEnd) {
        Kiosk kiosk = kiosk();
        Instant end = NOW.plus(Duration.ofMinutes(15));
        kiosk.issueCode(new KioskCode("right", end), "head", NOW);
        for (int tried = 0; tried < wrongTries; tried++) {
            assertThat(kiosk.takesCode(hash -> false, NOW)).isFalse();
        }
        Instant shownAt = end.minusSeconds(secondsToTheEnd);

        assertThat(kiosk.takesCode("right"::equals, shownAt))
                .isEqualTo(wrongTries < Kiosk.MOST_TRIES && secondsToTheEnd >= 0);
        assertThat(kiosk.takesCode("right"::equals, end.minusSeconds(600)))
                .as("once, and not by going back in time after it was used")
                .isEqualTo(wrongTries < Kiosk.MOST_TRIES && secondsToTheEnd < 0);
    }
}
