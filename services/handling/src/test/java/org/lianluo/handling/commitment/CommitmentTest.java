package org.lianluo.handling.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.assignment.suggestion.Promises;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.HistoryEntry;
import org.lianluo.shared.events.handling.commitment.CommitmentFulfilledV1;
import org.lianluo.shared.events.handling.commitment.CommitmentPostponedV1;
import org.lianluo.shared.events.handling.commitment.CommitmentStateReportedV1;

/** A commitment of two deputies' suggestion, made on 23 November 2026 and due on 30 June 2027. */
class CommitmentTest {

    private static final Instant SPRING = Instant.parse("2027-03-20T02:00:00Z");
    private static final Act UNIT = new Act("HANDLER_CLERK", "410402-U01", "clerk", SPRING);

    private final Commitment commitment = Promises.commitment(Commitment::new);

    @Test
    void aStepIsNotLaterThanWhatItLeadsTo() {
        assertThatThrownBy(() -> commitment.plan(UNIT, "竣工", Promises.DUE.plusDays(1)))
                .hasMessageContaining("milestone-after-commitment");
        assertThatThrownBy(() -> commitment.plan(UNIT, "选址", LocalDate.parse("2027-03-19")))
                .hasMessageContaining("commitment-due-over");

        Milestone milestone = commitment.plan(UNIT, "选址", LocalDate.parse("2027-03-20"));
        assertThatThrownBy(() -> commitment.reach(UNIT, milestone, LocalDate.parse("2027-03-21"), null))
                .hasMessageContaining("fulfilled-in-future");
        assertThatThrownBy(() -> commitment.reach(UNIT, milestone, LocalDate.parse("2026-11-22"), null))
                .hasMessageContaining("fulfilled-before-promise");
        commitment.reach(UNIT, milestone, LocalDate.parse("2027-03-18"), "已公示。");

        assertThat(milestone.reachedOn()).isEqualTo("2027-03-18");
        assertThatThrownBy(() -> commitment.reach(UNIT, milestone, LocalDate.parse("2027-03-18"), null))
                .hasMessageContaining("illegal-transition");
    }

    @Test
    void thereAreAtMostTwentySteps() {
        for (int i = 0; i < 20; i++) {
            commitment.plan(UNIT, "第" + i + "步", Promises.DUE);
        }

        assertThatThrownBy(() -> commitment.plan(UNIT, "多余", Promises.DUE)).hasMessageContaining("too-many-milestones");
    }

    @Test
    void aPostponementIsLaterAndEachDeputyTakesNoteOfIt() {
        assertThatThrownBy(() -> commitment.postpone(UNIT, Promises.DUE, "管线迁改。"))
                .hasMessageContaining("commitment-not-later");

        commitment.postpone(UNIT, Promises.DUE.plusMonths(3), "管线迁改。");

        assertThat(commitment.firstDue()).isEqualTo(Promises.DUE);
        assertThat(commitment.toTakeNote()).containsExactly("D1", "D2");
        CommitmentPostponedV1 event = (CommitmentPostponedV1) commitment.told().get(0);
        assertThat(event.dueBefore()).isEqualTo(Promises.DUE);
        assertThat(event.due()).isEqualTo(Promises.DUE.plusMonths(3));
        assertThat(event.reason()).isEqualTo("管线迁改。");
        assertThat(event.deputyCodes()).containsExactly("D1", "D2");
        assertThat(event.toRoles()).containsExactly("DEPUTY");
        assertThat(event.postponements()).isEqualTo(1);
        commitment.takeNote(UNIT, "D2");
        assertThat(commitment.toTakeNote()).containsExactly("D1");
        assertThatThrownBy(() -> commitment.takeNote(UNIT, "D2")).hasMessageContaining("nothing-to-take-note-of");
        commitment.postpone(UNIT, Promises.DUE.plusMonths(6), "施工受阻。");
        assertThat(commitment.toTakeNote()).containsExactly("D1", "D2");
    }

    @Test
    void whetherItWasKeptInTimeIsByTheDayThatHolds() {
        Act july = new Act("HANDLER_CLERK", "410402-U01", "clerk", Instant.parse("2027-07-10T02:00:00Z"));
        assertThat(commitment.isOverdue(Instant.parse("2027-06-30T15:59:59Z"))).isFalse();
        assertThat(commitment.isOverdue(Instant.parse("2027-06-30T16:00:00Z"))).isTrue();
        assertThatThrownBy(() -> commitment.fulfil(july, LocalDate.parse("2027-07-11"), "已建成。", List.of(), 0))
                .hasMessageContaining("fulfilled-in-future");

        commitment.fulfil(july, LocalDate.parse("2027-07-01"), "已建成。", List.of(), 1);

        assertThat(commitment.isOverdue(july.at())).isFalse();
        CommitmentFulfilledV1 event = (CommitmentFulfilledV1) commitment.told().get(0);
        assertThat(event.late()).isTrue();
        assertThat(event.open()).isEqualTo(1);
        assertThat(commitment.added())
                .last()
                .isInstanceOf(HistoryEntry.class)
                .extracting("action", "fromStatus", "toStatus", "note")
                .containsExactly("FULFIL", "OPEN", "FULFILLED", "2027-07-01 已建成。");
    }

    @Test
    void itsStateIsGivenOnceAYear() {
        commitment.giveState(UNIT, 2026, List.of("D1"));

        CommitmentStateReportedV1 event =
                (CommitmentStateReportedV1) commitment.told().get(0);
        assertThat(event.status()).isEqualTo("OPEN");
        assertThat(event.deputyCodes()).containsExactly("D1", "D2");
        assertThat(event.feedbackFrom()).containsExactly("D1");
        assertThatThrownBy(() -> commitment.giveState(UNIT, 2026, List.of("D1")))
                .isInstanceOf(IllegalStateException.class);
        commitment.giveState(UNIT, 2027, List.of("D1"));
        assertThat(commitment.stateGivenFor()).isEqualTo(2027);
    }
}
