package org.lianluo.survey.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is marked: counts add up, order means nothing, there is one verdict, and counting by hand agrees. */
class VerdictProperties {

    private static final VerdictRule RULE = Scheme.SATISFACTION.rule();

    @Provide
    Arbitrary<List<String>> papers() {
        return Arbitraries.of(RULE.marks()).injectNull(0.1).list().ofMinSize(0).ofMaxSize(60);
    }

    @Property
    void countsAddUp(@ForAll("papers") List<String> papers, @ForAll @IntRange(max = 10) int absent) {
        MarkTally tally = MarkTally.of(turnout(papers, absent), papers);

        assertThat(tally.valid() + tally.voided()).isEqualTo(papers.size());
        assertThat(tally.count(RULE.marks())).isEqualTo(tally.valid());
        assertThat(tally.turnout().absent() + tally.turnout().issued())
                .isEqualTo(tally.turnout().all());
    }

    @Property
    void theOrderOfPapersMeansNothing(@ForAll("papers") List<String> papers, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(MarkTally.of(turnout(papers, 0), shuffled)).isEqualTo(MarkTally.of(turnout(papers, 0), papers));
    }

    @Property
    void theSlowCountAgrees(@ForAll("papers") List<String> papers, @ForAll @IntRange(max = 10) int absent) {
        Turnout turnout = turnout(papers, absent);

        assertThat(RULE.verdict(MarkTally.of(turnout, papers), Map.of())).isEqualTo(byHand(papers, turnout.all()));
    }

    /** Marks one by one, and halves by doubling. */
    private static String byHand(List<String> papers, int all) {
        int satisfied = 0;
        int basically = 0;
        for (String paper : papers) {
            if ("SATISFIED".equals(paper)) {
                satisfied++;
            } else if ("BASICALLY_SATISFIED".equals(paper)) {
                basically++;
            }
        }
        if (all > 0 && satisfied + satisfied >= all) {
            return "SATISFIED";
        }
        return all > 0 && 2 * (satisfied + basically) >= all ? "BASICALLY_SATISFIED" : "DISSATISFIED";
    }

    @Property
    void oneMoreSatisfiedPaperNeverMakesItWorse(@ForAll("papers") List<String> papers) {
        Turnout turnout = turnout(papers, 1);
        List<String> better = new ArrayList<>(papers);
        better.add("SATISFIED");

        assertThat(rank(RULE.verdict(MarkTally.of(turnout, better), Map.of())))
                .isLessThanOrEqualTo(rank(RULE.verdict(MarkTally.of(turnout, papers), Map.of())));
    }

    private static int rank(String verdict) {
        return RULE.marks().indexOf(verdict);
    }

    private static Turnout turnout(List<String> papers, int absent) {
        return new Turnout(papers.size() + absent, papers.size(), papers.size(), papers.size());
    }
}
