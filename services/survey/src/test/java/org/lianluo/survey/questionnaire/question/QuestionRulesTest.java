package org.lianluo.survey.questionnaire.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.survey.questionnaire.Asking;

class QuestionRulesTest {

    @Test
    void everyKindCanBeAsked() {
        assertThat(faults(
                        Asking.single("q1"),
                        Asking.multiple("q2", 1, 2),
                        Asking.multiple("q3", null, null),
                        Asking.scale("q4"),
                        Asking.text("q5", null),
                        Asking.matrix("q6"),
                        Asking.order("q7", null),
                        Asking.shownIf(Asking.order("q8", 2), "q1", "a", "b"),
                        Asking.shownIf(Asking.text("q9", 2000), "q3", "c")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatAKindDoesNotHaveOrNeedsIsTold(String pointer, Question question) {
        assertThat(faults(question)).contains(pointer);
    }

    static Stream<Arguments> whatAKindDoesNotHaveOrNeedsIsTold() {
        List<Choice> one = List.of(new Choice("a", "甲"));
        List<Choice> twins = List.of(new Choice("a", "甲"), new Choice("a", "乙"));
        return Stream.of(
                Arguments.of("/questions/0/options", of(QuestionKind.SINGLE, one, null, null, null)),
                Arguments.of("/questions/0/options", of(QuestionKind.ORDER, null, null, null, null)),
                Arguments.of("/questions/0/options/1/id", of(QuestionKind.SINGLE, twins, null, null, null)),
                Arguments.of("/questions/0/options", of(QuestionKind.SCALE, Asking.ABC, null, 0, 10)),
                Arguments.of("/questions/0/options", of(QuestionKind.TEXT, Asking.ABC, null, null, null)),
                Arguments.of("/questions/0/rows", of(QuestionKind.MATRIX, Asking.ABC, null, null, null)),
                Arguments.of("/questions/0/rows/1/id", of(QuestionKind.MATRIX, Asking.ABC, twins, null, null)),
                Arguments.of("/questions/0/rows", of(QuestionKind.SINGLE, Asking.ABC, one, null, null)),
                Arguments.of("/questions/0/min", of(QuestionKind.SINGLE, Asking.ABC, null, 1, null)),
                Arguments.of("/questions/0/max", of(QuestionKind.MATRIX, Asking.ABC, one, null, 2)),
                Arguments.of("/questions/0/min", of(QuestionKind.MULTIPLE, Asking.ABC, null, 0, null)),
                Arguments.of("/questions/0/min", of(QuestionKind.MULTIPLE, Asking.ABC, null, 4, null)),
                Arguments.of("/questions/0/max", of(QuestionKind.MULTIPLE, Asking.ABC, null, 2, 1)),
                Arguments.of("/questions/0/max", of(QuestionKind.MULTIPLE, Asking.ABC, null, null, 4)),
                Arguments.of("/questions/0/min", of(QuestionKind.SCALE, null, null, null, 10)),
                Arguments.of("/questions/0/max", of(QuestionKind.SCALE, null, null, 0, 11)),
                Arguments.of("/questions/0/max", of(QuestionKind.SCALE, null, null, 3, 3)),
                Arguments.of(
                        "/questions/0/max", of(QuestionKind.SCALE, null, null, Integer.MIN_VALUE, Integer.MAX_VALUE)),
                Arguments.of("/questions/0/max", of(QuestionKind.TEXT, null, null, null, 2001)),
                Arguments.of("/questions/0/max", of(QuestionKind.TEXT, null, null, null, 0)),
                Arguments.of("/questions/0/max", of(QuestionKind.ORDER, Asking.ABC, null, null, 4)),
                Arguments.of("/questions/0/max", of(QuestionKind.ORDER, Asking.ABC, null, null, 0)));
    }

    @Test
    void twoQuestionsHaveTwoIds() {
        assertThat(faults(Asking.single("q1"), Asking.text("q1", null))).containsExactly("/questions/1/id");
    }

    @Test
    void onlyAnEarlierChoiceDecidesWhatIsShown() {
        assertThat(faults(Asking.shownIf(Asking.single("q1"), "q1", "a")))
                .containsExactly("/questions/0/showIf/questionId");
        assertThat(faults(Asking.shownIf(Asking.single("q1"), "q2", "a"), Asking.single("q2")))
                .containsExactly("/questions/0/showIf/questionId");
        assertThat(faults(Asking.scale("q1"), Asking.shownIf(Asking.single("q2"), "q1", "a")))
                .containsExactly("/questions/1/showIf/questionId");
        assertThat(faults(Asking.single("q1"), Asking.shownIf(Asking.single("q2"), "q1", "a", "z")))
                .containsExactly("/questions/1/showIf/optionIds/1");
        assertThat(faults(Asking.single("q1"), Asking.shownIf(Asking.single("q2"), "q1")))
                .containsExactly("/questions/1/showIf/optionIds");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        List<Question> many = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(number -> of(QuestionKind.SINGLE, null, null, null, null))
                .toList());

        assertThat(QuestionRules.faults(many)).hasSize(100 + 99);
    }

    private static Question of(QuestionKind kind, List<Choice> options, List<Choice> rows, Integer min, Integer max) {
        return new Question("q1", kind, "题", true, options, rows, min, max, null, null, null);
    }

    private static List<String> faults(Question... questions) {
        return QuestionRules.faults(Arrays.asList(questions)).stream()
                .map(FieldProblem::pointer)
                .toList();
    }
}
