package org.lianluo.portal.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.MarkCount;
import org.lianluo.client.model.SurveyResultMark;
import org.lianluo.client.model.TellerCountEntry;
import org.lianluo.client.model.TellerCountItem;

class BallotTest {

    @Test
    void aBarIsAsWideAsItsShareOfAllMarks() {
        List<Ballot.Bar> bars =
                Ballot.bars(List.of(mark("SATISFIED", 28), mark("BASICALLY_SATISFIED", 1), mark("X", 0)));

        assertThat(bars).extracting(Ballot.Bar::width).containsExactly(135, 5, 0);
        assertThat(bars).extracting(Ballot.Bar::y).containsExactly(0, 28, 56);
        assertThat(Ballot.height(bars)).isEqualTo(84);
    }

    @Test
    void nothingMarkedHasNoBar() {
        assertThat(Ballot.bars(List.of(mark("FOR", 0), mark("AGAINST", 0))))
                .extracting(Ballot.Bar::width)
                .containsOnly(0);
    }

    @Test
    void aShareIsSaidWithoutNeedlessZeros() {
        assertThat(Ballot.percent(96.55)).isEqualTo("96.55%");
        assertThat(Ballot.percent(100.0)).isEqualTo("100%");
        assertThat(Ballot.percent(0.0)).isEqualTo("0%");
        assertThat(Ballot.percent(null)).isEqualTo("—");
    }

    @Test
    void whatATellerDidNotCountIsNone() {
        UUID item = UUID.randomUUID();
        TellerCountEntry entry = new TellerCountEntry()
                .withItems(List.of(new TellerCountItem()
                        .withItemId(item)
                        .withCounts(List.of(new MarkCount().withMark("FOR").withCount(20)))
                        .withVoided(2)));

        assertThat(Ballot.count(entry, item, "FOR")).isEqualTo(20);
        assertThat(Ballot.count(entry, item, "AGAINST")).isZero();
        assertThat(Ballot.voided(entry, item)).isEqualTo(2);
        assertThat(Ballot.voided(entry, UUID.randomUUID())).isZero();
    }

    @Test
    void whatTellersCountedAlikeDoesNotDiffer() {
        UUID item = UUID.randomUUID();
        List<TellerCountEntry> entries = List.of(counted(item, 20, 1), counted(item, 19, 1), decided(item));

        assertThat(Ballot.differ(entries, item, "FOR")).isTrue();
        assertThat(Ballot.differ(entries, item, "AGAINST")).isFalse();
        assertThat(Ballot.differVoided(entries, item)).isFalse();
    }

    private static TellerCountEntry decided(UUID item) {
        return counted(item, 20, 7).withRecord("复核");
    }

    private static TellerCountEntry counted(UUID item, int yes, int voided) {
        return new TellerCountEntry()
                .withItems(List.of(new TellerCountItem()
                        .withItemId(item)
                        .withCounts(List.of(new MarkCount().withMark("FOR").withCount(yes)))
                        .withVoided(voided)));
    }

    private static SurveyResultMark mark(String mark, int count) {
        return new SurveyResultMark().withMark(mark).withCount(count);
    }
}
