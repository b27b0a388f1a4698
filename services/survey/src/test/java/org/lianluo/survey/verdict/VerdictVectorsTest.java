package org.lianluo.survey.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that congresses published, and what they made of them. */
class VerdictVectorsTest {

    @ParameterizedTest
    @CsvSource({
        "29, 28, 1, 0, SATISFIED",
        "29, 20, 8, 1, SATISFIED",
        "29, 17, 11, 1, SATISFIED",
        "29, 14, 14, 1, BASICALLY_SATISFIED",
        "29, 14, 0, 15, DISSATISFIED",
        "193, 182, 10, 1, SATISFIED",
        "193, 185, 8, 0, SATISFIED",
        "28, 14, 0, 14, SATISFIED",
        "28, 13, 1, 14, BASICALLY_SATISFIED",
        "28, 13, 0, 15, DISSATISFIED"
    })
    void threeGradesOfAllMembers(int all, int satisfied, int basically, int dissatisfied, String verdict) {
        MarkTally tally = new MarkTally(
                new Turnout(all, all, all, satisfied + basically + dissatisfied),
                Map.of("SATISFIED", satisfied, "BASICALLY_SATISFIED", basically, "DISSATISFIED", dissatisfied),
                0);

        assertThat(Scheme.SATISFACTION.rule().verdict(tally, Map.of())).isEqualTo(verdict);
    }

    /** Of a congress of 166, and of a committee of 29 of which 9 were absent and one did not press. */
    @ParameterizedTest
    @CsvSource({
        "166, 160, 6, 0, PASSED",
        "166, 149, 17, 0, PASSED",
        "166, 83, 83, 0, FAILED",
        "166, 84, 82, 0, PASSED",
        "29, 14, 3, 2, FAILED",
        "29, 15, 3, 2, PASSED",
        "2910, 2887, 15, 5, PASSED"
    })
    void votesNeedMoreThanHalfOfAll(int all, int yes, int no, int abstained, String verdict) {
        MarkTally tally = new MarkTally(
                new Turnout(all, all, all, yes + no + abstained),
                Map.of("FOR", yes, "AGAINST", no, "ABSTAINED", abstained),
                0);

        assertThat(Scheme.VOTE.rule().verdict(tally, Map.of())).isEqualTo(verdict);
    }

    @Test
    void whoDidNotPressHadADeviceAndWhoIsAbsentHadNone() {
        Turnout turnout = new Turnout(29, 20, 20, 19);

        assertThat(turnout.notPressed()).isEqualTo(1);
        assertThat(turnout.absent()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFACTION,15,29,true",
        "SATISFACTION,14,28,false",
        "CONGRESS_SATISFACTION,314,327,true",
        "CONGRESS_SATISFACTION,218,327,true",
        "CONGRESS_SATISFACTION,217,327,false",
        "TWO_THRESHOLDS,41,60,true",
        "TWO_THRESHOLDS,40,60,false"
    })
    void aQuorumIsMoreThanHalfOfACommitteeAndTwoThirdsOfACongress(Scheme scheme, int present, int all, boolean held) {
        assertThat(scheme.rule().hasQuorum(present, all)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"41,16,PASSED", "40,20,FAILED", "45,15,FAILED", "60,30,PASSED"})
    void twoThresholdsMustBothBeReached(int ofAll, int ofDeputies, String verdict) {
        MarkTally all = new MarkTally(new Turnout(60, 60, 60, 60), Map.of("FOR", ofAll), 60 - ofAll);
        MarkTally deputies = new MarkTally(new Turnout(30, 30, 30, 30), Map.of("FOR", ofDeputies), 30 - ofDeputies);

        assertThat(Scheme.TWO_THRESHOLDS.rule().verdict(all, Map.of("DEPUTIES", deputies)))
                .isEqualTo(verdict);
    }

    @Test
    void theBaseDecidesWhatAShareIsOf() {
        MarkTally tally = new MarkTally(new Turnout(100, 80, 70, 60), Map.of("FOR", 31, "AGAINST", 9), 20);

        assertThat(reached(tally, Base.VALID)).isTrue();
        assertThat(reached(tally, Base.RETURNED)).isTrue();
        assertThat(reached(tally, Base.ISSUED)).isFalse();
        assertThat(reached(tally, Base.PRESENT)).isFalse();
        assertThat(reached(tally, Base.ALL_MEMBERS)).isFalse();
    }

    private static boolean reached(MarkTally tally, Base base) {
        return Condition.of(List.of("FOR"), Share.moreThan(1, 2), base).isMet(tally, Map.of());
    }

    @Test
    void ofNothingNoShareIsReached() {
        assertThat(Share.atLeast(0, 2).isReachedBy(0, 0)).isFalse();
        assertThat(Share.atLeast(1, 2).isReachedBy(1, 2)).isTrue();
        assertThat(Share.moreThan(1, 2).isReachedBy(1, 2)).isFalse();
    }

    @Test
    void aRuleNamesOnlyMarksOfItsPaper() {
        List<VerdictStep> steps = List.of(
                new VerdictStep("PASSED", List.of(Condition.of(List.of("MAYBE"), Share.moreThan(1, 2), Base.VALID))));

        assertThatThrownBy(() -> new VerdictRule(List.of("FOR", "AGAINST"), null, steps, "FAILED", List.of("FOR")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VerdictRule(List.of("FOR", "FOR"), null, List.of(), "FAILED", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.atLeast(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
