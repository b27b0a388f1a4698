package org.lianluo.station.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.station.petition.PetitionEntryStatusChangedV1;
import org.lianluo.shared.problem.ProblemException;

class PetitionEntryTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-10");

    /** 00:30 on 20 June in China. */
    private static final Instant NOW = Instant.parse("2026-06-19T16:30:00Z");

    /** Whatever is tried one after the other, it is handed on before it is asked after, ends once, and then stays as it is. */
    @Property
    void endsOnceAndIsAskedAfterOnlyWhereSomebodyHasIt(@ForAll List<PetitionAction> actions) {
        PetitionEntry entry = duty().take(PetitionKind.VISIT, "410402-20260610-000001", "D410402-0001", "office", NOW);
        boolean handed = false;
        boolean ended = false;
        int steps = 0;
        for (PetitionAction action : actions) {
            boolean may = !ended && (handed || action != PetitionAction.FOLLOW_UP);
            if (may) {
                take(entry, action);
                handed |= action == PetitionAction.HAND_ON;
                ended = action == PetitionAction.END;
                steps++;
            } else {
                assertThatThrownBy(() -> take(entry, action)).isInstanceOf(ProblemException.class);
            }
            assertThat(entry.status())
                    .isEqualTo(ended ? PetitionStatus.ENDED : handed ? PetitionStatus.HANDED_ON : PetitionStatus.TAKEN);
        }
        assertThat(entry.added()).hasSize(steps);
        assertThat(entry.result()).isEqualTo(ended ? PetitionResult.SETTLED : null);
    }

    @Test
    void aStepIsNoEarlierThanTheLastAndNotAhead() {
        PetitionEntry entry = duty().take(PetitionKind.LETTER, "410402-20260610-000001", "D410402-0001", "office", NOW);

        assertThatThrownBy(() -> entry.handOn(DAY.minusDays(1), "区城市管理局", null, "office", NOW))
                .hasMessageContaining("petition-day-wrong");
        entry.handOn(DAY.plusDays(5), "区城市管理局", null, "office", NOW);
        assertThatThrownBy(() -> entry.followUp(DAY.plusDays(4), "在办。", "office", NOW))
                .hasMessageContaining("petition-day-wrong");
        assertThatThrownBy(
                        () -> entry.end(LocalDate.parse("2026-06-21"), PetitionResult.SETTLED, "已修复。", "office", NOW))
                .hasMessageContaining("petition-day-wrong");
        assertThat(entry.status()).isEqualTo(PetitionStatus.HANDED_ON);
        entry.end(LocalDate.parse("2026-06-20"), PetitionResult.SETTLED, "已修复。", "office", NOW);

        assertThat(entry.lastOn()).isEqualTo("2026-06-20");
    }

    @Test
    void eventsNameTheNumberAndNoWords() {
        PetitionEntry entry = duty().take(PetitionKind.LETTER, "410402-20260610-000001", "D410402-0001", "office", NOW);
        entry.handOn(DAY, "区城市管理局", "请抓紧。", "office", NOW);
        entry.followUp(DAY, "在办。", "office", NOW);
        entry.end(DAY, PetitionResult.EXPLAINED, "已说明。", "office", NOW);

        assertThat(entry.told())
                .extracting(event -> ((PetitionEntryStatusChangedV1) event).toStatus())
                .containsExactly("TAKEN", "HANDED_ON", "HANDED_ON", "ENDED");
        assertThat(entry.told().toString())
                .contains("410402-20260610-000001")
                .doesNotContain("城市管理局")
                .doesNotContain("说明");
    }

    @Test
    void isTakenByWhoIsOnDutyOnADayThatHasCome() {
        assertThatThrownBy(() -> duty().take(PetitionKind.VISIT, "410402-20260610-000001", null, "office", NOW))
                .hasMessageContaining("petition-deputy-not-on-duty");
        assertThatThrownBy(
                        () -> duty().take(PetitionKind.VISIT, "410402-20260610-000001", "D410402-0009", "office", NOW))
                .hasMessageContaining("petition-deputy-not-on-duty");
        PetitionDuty tomorrow = new PetitionDuty(
                "410402", LocalDate.parse("2026-06-21"), "410402-S011", List.of("D410402-0001"), "office", NOW);
        assertThatThrownBy(() ->
                        tomorrow.take(PetitionKind.VISIT, "410402-20260621-000001", "D410402-0001", "office", NOW))
                .hasMessageContaining("petition-duty-ahead");
    }

    @Test
    void whatWasCalledOffTakesNothing() {
        PetitionDuty duty = duty();
        assertThatThrownBy(() -> duty.callOff("开会。", 1, "office", NOW)).hasMessageContaining("petition-duty-in-use");
        assertThat(duty.status()).isEqualTo(PetitionDutyStatus.PLANNED);

        duty.callOff("开会。", 0, "office", NOW);

        assertThatThrownBy(() -> duty.take(PetitionKind.VISIT, "410402-20260610-000001", "D410402-0001", "o", NOW))
                .hasMessageContaining("petition-duty-called-off");
        assertThatThrownBy(() -> duty.change(List.of("D410402-0002"), "office", NOW))
                .hasMessageContaining("petition-duty-called-off");
        assertThat(duty.deputyCodes()).containsExactly("D410402-0001");
    }

    private static PetitionDuty duty() {
        return new PetitionDuty("410402", DAY, "410402-S011", List.of("D410402-0001", "D410402-0001"), "office", NOW);
    }

    private static void take(PetitionEntry entry, PetitionAction action) {
        switch (action) {
            case HAND_ON -> entry.handOn(DAY, "区城市管理局", null, "office", NOW);
            case FOLLOW_UP -> entry.followUp(DAY, "在办。", "office", NOW);
            case END -> entry.end(DAY, PetitionResult.SETTLED, "已修复。", "office", NOW);
        }
    }
}
