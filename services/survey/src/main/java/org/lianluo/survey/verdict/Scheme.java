package org.lianluo.survey.verdict;

import java.util.List;

/** Rules in use, from which a survey takes its own. */
public enum Scheme {
    /**
     * 满意、基本满意、不满意 of all members, half of them being enough: the rule of a district's livelihood projects of 2022
     * (镇海), whose text leaves open what holds at exactly half; 含半数 is taken here.
     */
    SATISFACTION(new VerdictRule(
            Mark.SATISFACTION,
            Mark.COMMITTEE,
            List.of(
                    Mark.step("SATISFIED", Share.atLeast(1, 2), "SATISFIED"),
                    Mark.step("BASICALLY_SATISFIED", Share.atLeast(1, 2), "SATISFIED", "BASICALLY_SATISFIED")),
            "DISSATISFIED",
            List.of("SATISFIED", "BASICALLY_SATISFIED"))),
    /** 优秀、称职、基本称职、不称职 of a person who was appointed (任后履职评价). No text of a rule was found: more than half. */
    PERFORMANCE(new VerdictRule(
            List.of("EXCELLENT", "COMPETENT", "BASICALLY_COMPETENT", "INCOMPETENT"),
            Mark.COMMITTEE,
            List.of(
                    Mark.step("EXCELLENT", Share.moreThan(1, 2), "EXCELLENT"),
                    Mark.step("COMPETENT", Share.moreThan(1, 2), "EXCELLENT", "COMPETENT"),
                    Mark.step(
                            "BASICALLY_COMPETENT",
                            Share.moreThan(1, 2),
                            "EXCELLENT",
                            "COMPETENT",
                            "BASICALLY_COMPETENT")),
            "INCOMPETENT",
            List.of("EXCELLENT", "COMPETENT"))),
    /** 赞成、反对、弃权 of a committee: more than half of all members (地方组织法 2022 §51). */
    VOTE(new VerdictRule(
            List.of("FOR", "AGAINST", "ABSTAINED"),
            Mark.COMMITTEE,
            List.of(Mark.step("PASSED", Share.moreThan(1, 2), "FOR")),
            "FAILED",
            List.of("FOR"))),
    /** The same three grades in a congress, which is held with two thirds of all deputies (地方组织法 2022 §14). */
    CONGRESS_SATISFACTION(new VerdictRule(
            Mark.SATISFACTION,
            Share.atLeast(2, 3),
            SATISFACTION.rule.steps(),
            SATISFACTION.rule.otherwise(),
            SATISFACTION.rule.rateMarks())),
    /**
     * Where a street's council decides: more than half of the deputies and more than two thirds of all (石鼓区 2025).
     */
    TWO_THRESHOLDS(new VerdictRule(
            List.of("FOR", "AGAINST", "ABSTAINED"),
            Share.moreThan(2, 3),
            List.of(new VerdictStep(
                    "PASSED",
                    List.of(
                            new Condition(List.of("FOR"), Share.moreThan(1, 2), Base.ALL_MEMBERS, "DEPUTIES"),
                            Condition.of(List.of("FOR"), Share.moreThan(2, 3), Base.ALL_MEMBERS)))),
            "FAILED",
            List.of("FOR")));

    private final VerdictRule rule;

    Scheme(VerdictRule rule) {
        this.rule = rule;
    }

    public VerdictRule rule() {
        return rule;
    }

    /** Marks, and a quorum, that several schemes share. */
    private static final class Mark {
        static final List<String> SATISFACTION = List.of("SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED");
        static final Share COMMITTEE = Share.moreThan(1, 2);

        private Mark() {}

        static VerdictStep step(String verdict, Share share, String... marks) {
            return new VerdictStep(verdict, List.of(Condition.of(List.of(marks), share, Base.ALL_MEMBERS)));
        }
    }
}
