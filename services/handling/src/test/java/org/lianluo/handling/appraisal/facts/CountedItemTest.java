package org.lianluo.handling.appraisal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.appraisal.scheme.Figure;
import org.lianluo.handling.appraisal.scheme.Side;
import org.lianluo.handling.appraisal.scoring.ItemFacts;
import org.lianluo.handling.assignment.facts.HandledItem;
import org.lianluo.handling.commitment.Ledger.Kept;

/** Items that are due on 23 February 2027; a lead has to reply until then, too. */
class CountedItemTest {

    private static final LocalDate DUE = LocalDate.parse("2027-02-23");
    private static final UUID ID = UUID.randomUUID();

    private static HandledItem item(boolean replies, LocalDate doneOn, boolean late, String classCode) {
        return new HandledItem(
                ID,
                ID,
                UUID.randomUUID(),
                7,
                "410402-U01",
                replies,
                List.of("D1"),
                DUE,
                doneOn,
                late,
                true,
                true,
                classCode,
                2,
                true,
                replies ? null : DUE);
    }

    private static Map<Figure, Integer> counted(HandledItem item, LocalDate today) {
        return CountedItem.of(item, List.of(), null, 20, today).figures();
    }

    @Test
    void aReplyInTimeAfterAnExtensionIsInTime() {
        Map<Figure, Integer> figures = counted(item(true, DUE.minusDays(1), false, "C"), DUE);

        assertThat(figures)
                .containsOnly(
                        Map.entry(Figure.ASSIGNED, 1),
                        Map.entry(Figure.DUE, 1),
                        Map.entry(Figure.REPLIED, 1),
                        Map.entry(Figure.REPLIED_IN_TIME, 1),
                        Map.entry(Figure.EXTENDED, 1),
                        Map.entry(Figure.CONTACTED, 1),
                        Map.entry(Figure.REWORKS, 2),
                        Map.entry(Figure.CLASS_C, 1));
    }

    @Test
    void lateAndNotAtAllAreOverdue() {
        assertThat(counted(item(true, DUE.plusDays(1), true, "A"), DUE.plusDays(2)))
                .containsEntry(Figure.OVERDUE, 1)
                .containsEntry(Figure.REPLIED, 1)
                .doesNotContainKey(Figure.REPLIED_IN_TIME);
        assertThat(counted(item(true, null, false, null), DUE)).doesNotContainKeys(Figure.DUE, Figure.OVERDUE);
        assertThat(counted(item(true, null, false, null), DUE.plusDays(1)))
                .containsEntry(Figure.DUE, 1)
                .containsEntry(Figure.OVERDUE, 1)
                .doesNotContainKey(Figure.REPLIED);
    }

    @Test
    void anOpinionIsAheadTwentyDaysBeforeTheLeadHasToReply() {
        assertThat(counted(item(false, DUE.minusDays(20), false, null), DUE))
                .containsEntry(Figure.CO_OPINIONS_AHEAD, 1);
        assertThat(counted(item(false, DUE.minusDays(19), false, null), DUE))
                .containsEntry(Figure.CO_OPINIONS_IN_TIME, 1)
                .containsEntry(Figure.CO_REWORKS, 1)
                .doesNotContainKeys(Figure.CO_OPINIONS_AHEAD, Figure.ASSIGNED, Figure.CONTACTED);
    }

    @Test
    void feedbackAndCommitmentsAreCounted() {
        ItemFacts facts = CountedItem.of(
                item(true, DUE, false, "B"),
                List.of(
                        new Feedback("SATISFIED", "SATISFIED"),
                        new Feedback("SATISFIED", "DISSATISFIED"),
                        new Feedback(null, "BASICALLY_SATISFIED")),
                new Kept(UUID.randomUUID(), "410402-U01", 3, 2),
                20,
                DUE);

        assertThat(facts.side()).isEqualTo(Side.LEAD);
        assertThat(facts.figures())
                .containsEntry(Figure.FEEDBACK, 3)
                .containsEntry(Figure.ATTITUDE_SATISFIED, 2)
                .containsEntry(Figure.RESULT_SATISFIED, 1)
                .containsEntry(Figure.RESULT_BASICALLY_SATISFIED, 1)
                .containsEntry(Figure.RESULT_DISSATISFIED, 1)
                .containsEntry(Figure.COMMITMENTS_DUE, 3)
                .containsEntry(Figure.COMMITMENTS_IN_TIME, 2);
    }
}
