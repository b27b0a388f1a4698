package org.lianluo.suggestion.proposal.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianluo.suggestion.proposal.matter.ProposalText;

/** How good the finding is; the figures are in the README. */
class SimilarityTest {

    private static final ProposalText PARKING =
            new ProposalText("关于解决曙光街停车难问题的建议", "曙光街两侧老旧小区没有规划车位，居民绕几圈找不到地方停。", "请利用闲置地块建公共停车场。", null, null);

    @Test
    void findsTheMattersOnWhichItWasTuned() {
        Quality tuned = Quality.of(Matter.tuning());

        assertThat(tuned.recall()).as(tuned.toString()).isGreaterThan(0.92);
        assertThat(tuned.precision()).as(tuned.toString()).isGreaterThan(0.73);
    }

    @Test
    void findsTheMattersThatItHadNotSeen() {
        Quality heldOut = Quality.of(Matter.heldOut());

        assertThat(heldOut.recall()).as(heldOut.toString()).isGreaterThan(0.93);
        assertThat(heldOut.precision()).as(heldOut.toString()).isGreaterThan(0.74);
    }

    @Test
    void eachThirdMatterIsHeldOut() {
        assertThat(Matter.tuning()).hasSize(102).allMatch(m -> m.number() % 3 != 0);
        assertThat(Matter.heldOut()).hasSize(50).allMatch(m -> m.number() % 3 == 0);
    }

    @Test
    void theSameTextIsTheSameMatter() {
        assertThat(percent(PARKING, PARKING)).isEqualTo(100);
    }

    @Test
    void aTitleAloneIsComparedToo() {
        ProposalText title = new ProposalText("关于解决曙光街停车问题的建议", null, null, null, null);

        assertThat(percent(title, PARKING)).isGreaterThan(60);
        assertThat(percent(title, new ProposalText("关于解决曙光街积水问题的建议", "下雨就积水。", null, null, null)))
                .isLessThan(Similarity.LEAST);
    }

    @Test
    void textsWithoutWordsAreNotSimilar() {
        ProposalText marks = new ProposalText("！？", "……", null, null, null);

        assertThat(percent(marks, marks)).isZero();
        assertThat(percent(marks, PARKING)).isZero();
    }

    @Test
    void longTextsAreNotSimilarByTheirLengthAlone() {
        List<Matter> matters = Matter.tuning();
        ProposalText one = joined(matters.subList(0, 6));
        ProposalText other = joined(matters.subList(6, 12));

        assertThat(percent(one, other)).isLessThan(Similarity.LEAST);
    }

    @Test
    void saysWhatBothTextsSay() {
        ProposalText traditional = new ProposalText("曙光街停車難", "夜裏停在消防通道。", "在閒置地塊建停車場。", null, null);

        assertThat(Similarity.shared(Wording.of(PARKING), Wording.of(traditional)))
                .contains("曙光街停车难");
    }

    private static ProposalText joined(List<Matter> matters) {
        return new ProposalText(
                matters.get(0).one().title(),
                String.join("", matters.stream().map(m -> m.one().facts()).toList()),
                String.join("", matters.stream().map(m -> m.one().proposals()).toList()),
                null,
                null);
    }

    private static int percent(ProposalText one, ProposalText other) {
        return Similarity.percent(Wording.of(one), Wording.of(other));
    }

    /**
     * @param recall the share of pairs that are offered
     * @param precision the share of what is offered that is a pair, where each pair has four near misses
     */
    private record Quality(double recall, double precision) {

        static Quality of(List<Matter> matters) {
            long pairs =
                    matters.stream().filter(m -> isOffered(m.one(), m.other())).count();
            long misses = matters.stream()
                    .flatMap(m -> m.near().stream()
                            .flatMap(near -> Stream.of(isOffered(m.one(), near), isOffered(m.other(), near))))
                    .filter(Boolean::booleanValue)
                    .count();
            return new Quality((double) pairs / matters.size(), (double) pairs / (pairs + misses));
        }

        private static boolean isOffered(ProposalText one, ProposalText other) {
            return percent(one, other) >= Similarity.LEAST;
        }
    }
}
