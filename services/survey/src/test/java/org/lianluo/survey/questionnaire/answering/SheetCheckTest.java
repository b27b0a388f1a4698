package org.lianluo.survey.questionnaire.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.questionnaire.Asking;
import org.lianluo.survey.questionnaire.QuestionnaireProblem;
import org.lianluo.survey.questionnaire.question.Question;
import org.lianluo.survey.questionnaire.question.Questions;

class SheetCheckTest {

    private static final Questions ALL = new Questions(List.of(
            Asking.single("q1"),
            Asking.multiple("q2", 2, 2),
            Asking.scale("q3"),
            Asking.text("q4", 10),
            Asking.matrix("q5"),
            Asking.order("q6", 2)));

    @Test
    void aWholeSheetIsKeptInOneForm() {
        Sheet sheet = SheetCheck.of(
                ALL,
                List.of(
                        chosen("q6", "c", "a"),
                        cells("q5", "r2:b", "r1:a"),
                        written("q4", "多开夜间接待"),
                        scored("q3", 0),
                        chosen("q2", "c", "a"),
                        chosen("q1", "b")));

        assertThat(sheet.marksAsText())
                .isEqualTo("{\"q1\":[\"b\"],\"q2\":[\"a\",\"c\"],\"q3\":0,\"q4\":true,"
                        + "\"q5\":{\"r1\":\"a\",\"r2\":\"b\"},\"q6\":[\"c\",\"a\"]}");
        assertThat(sheet.textsAsText()).isEqualTo("{\"q4\":\"多开夜间接待\"}");
    }

    @ParameterizedTest
    @MethodSource
    void whatDoesNotFitIsToldAtItsPlace(String pointer, Question question, Given given) {
        assertThat(refused(new Questions(List.of(question)), given)).contains(pointer);
    }

    static Stream<Arguments> whatDoesNotFitIsToldAtItsPlace() {
        Question single = Asking.single("q");
        Question multiple = Asking.multiple("q", 2, 2);
        Question scale = Asking.scale("q");
        Question text = Asking.text("q", 10);
        Question matrix = Asking.matrix("q");
        Question order = Asking.order("q", 2);
        return Stream.of(
                Arguments.of("/answers/0/questionId", single, chosen("x", "a")),
                Arguments.of("/answers/0/optionIds/0", single, chosen("q", "z")),
                Arguments.of("/answers/0/optionIds", single, chosen("q", "a", "b")),
                Arguments.of("/answers/0/optionIds", single, chosen("q")),
                Arguments.of("/answers/0", single, scored("q", 1)),
                Arguments.of("/answers/0", single, new Given("q", null, null, null, null)),
                Arguments.of("/answers/0", single, new Given("q", List.of("a"), 1, null, null)),
                Arguments.of("/answers/0/optionIds", multiple, chosen("q", "a")),
                Arguments.of("/answers/0/optionIds", multiple, chosen("q", "a", "b", "c")),
                Arguments.of("/answers/0/optionIds/1", multiple, chosen("q", "a", "a")),
                Arguments.of("/answers/0/value", scale, scored("q", -1)),
                Arguments.of("/answers/0/value", scale, scored("q", 11)),
                Arguments.of("/answers/0/value", scale, scored("q", Integer.MAX_VALUE)),
                Arguments.of("/answers/0", scale, written("q", "5")),
                Arguments.of("/answers/0/text", text, written("q", "𠮷".repeat(11))),
                Arguments.of("/answers/0", text, chosen("q", "a")),
                Arguments.of("/answers/0/cells", matrix, cells("q", "r1:a")),
                Arguments.of("/answers/0/cells", matrix, cells("q")),
                Arguments.of("/answers/0/cells/0/rowId", matrix, cells("q", "r9:a")),
                Arguments.of("/answers/0/cells/1/optionId", matrix, cells("q", "r1:a", "r2:z")),
                Arguments.of("/answers/0/cells/1/rowId", matrix, cells("q", "r1:a", "r1:b")),
                Arguments.of("/answers/0/optionIds", order, chosen("q", "a")),
                Arguments.of("/answers/0/optionIds", order, chosen("q", "a", "b", "c")),
                Arguments.of("/answers/0/optionIds/1", order, chosen("q", "a", "a")),
                Arguments.of("/answers/0/optionIds/0", order, chosen("q", "z", "a")));
    }

    @Test
    void aRareCharacterCountsOnce() {
        Questions text = new Questions(List.of(Asking.text("q", 10)));

        assertThat(SheetCheck.of(text, List.of(written("q", "𠮷".repeat(10)))).texts())
                .hasSize(1);
    }

    @Test
    void whatMustBeAnsweredIsAsked() {
        assertThat(refused(ALL)).hasSize(6).containsOnly("/answers");
        Questions optional =
                new Questions(List.of(Asking.optional(Asking.single("q1")), Asking.optional(Asking.matrix("q2"))));
        assertThat(SheetCheck.of(optional, List.of(cells("q2", "r2:a"))).marksAsText())
                .isEqualTo("{\"q2\":{\"r2\":\"a\"}}");
        assertThat(refused(optional)).containsExactly("/answers");
        assertThat(refused(ALL, chosen("q1", "a"), chosen("q1", "a"))).contains("/answers/1/questionId");
    }

    @Test
    void aHiddenQuestionIsNeitherAskedNorAnswered() {
        Questions branching = new Questions(List.of(
                Asking.single("q1"),
                Asking.shownIf(Asking.multiple("q2", null, null), "q1", "b", "c"),
                Asking.shownIf(Asking.text("q3", null), "q2", "a")));

        assertThat(SheetCheck.of(branching, List.of(chosen("q1", "a"))).marks()).containsOnlyKeys("q1");
        assertThat(refused(branching, chosen("q1", "b"))).containsExactly("/answers");
        assertThat(refused(branching, chosen("q1", "a"), chosen("q2", "a"))).containsExactly("/answers/1");
        assertThat(refused(branching, chosen("q1", "a"), written("q3", "想说"))).containsExactly("/answers/1");
        assertThat(SheetCheck.of(branching, List.of(chosen("q1", "b"), chosen("q2", "b")))
                        .marks())
                .containsOnlyKeys("q1", "q2");
        assertThat(SheetCheck.of(branching, List.of(written("q3", "想说"), chosen("q1", "c"), chosen("q2", "a")))
                        .marks())
                .containsOnlyKeys("q1", "q2", "q3");
    }

    @Test
    void aTextNamesNobody() {
        Questions text = new Questions(List.of(Asking.text("q", null)));
        ProblemException refusal = catchThrowableOfType(
                ProblemException.class, () -> SheetCheck.of(text, List.of(written("q", "请联系13912345678"))));

        assertThat(refusal.code()).isEqualTo(SurveyProblem.PERSONAL_NUMBER_IN_TEXT);
        assertThat(refusal.fields()).extracting(FieldProblem::pointer).containsExactly("/answers/0/text");
        assertThat(refusal.getMessage()).doesNotContain("139");
    }

    private static List<String> refused(Questions questions, Given... given) {
        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> SheetCheck.of(questions, Arrays.asList(given)));
        assertThat(refusal.code()).isEqualTo(QuestionnaireProblem.ANSWER_INVALID);
        return refusal.fields().stream().map(FieldProblem::pointer).toList();
    }

    private static Given chosen(String question, String... options) {
        return new Given(question, List.of(options), null, null, null);
    }

    private static Given scored(String question, int value) {
        return new Given(question, null, value, null, null);
    }

    private static Given written(String question, String text) {
        return new Given(question, null, null, text, null);
    }

    /** Such as {@code r1:a}. */
    private static Given cells(String question, String... cells) {
        return new Given(
                question,
                null,
                null,
                null,
                Stream.of(cells)
                        .map(cell -> new Given.Cell(cell.split(":")[0], cell.split(":")[1]))
                        .toList());
    }
}
