package org.lianluo.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.CellAnswer;
import org.lianluo.client.model.Question;
import org.lianluo.client.model.QuestionAnswer;
import org.lianluo.client.model.QuestionKind;
import org.lianluo.client.model.QuestionOption;
import org.lianluo.client.model.Questionnaire;
import org.lianluo.client.model.ShowIf;

class AnswerFormTest {

    private static final List<QuestionOption> OPTIONS = List.of(option("a", "去过"), option("b", "没有去过"));

    private static final Questionnaire ALL = new Questionnaire()
            .withQuestions(List.of(
                    question("q1", QuestionKind.SINGLE),
                    question("q2", QuestionKind.MULTIPLE)
                            .withShowIf(new ShowIf().withQuestionId("q1").withOptionIds(List.of("b"))),
                    question("q3", QuestionKind.SCALE).withMin(1).withMax(3).withOptions(null),
                    question("q4", QuestionKind.TEXT).withOptions(null),
                    question("q5", QuestionKind.MATRIX).withRows(List.of(option("r1", "态度"), option("r2", "结果"))),
                    question("q6", QuestionKind.ORDER)));

    @Test
    void aFieldOfEachKindBecomesItsAnswer() throws ApiException {
        List<QuestionAnswer> answers = form(Map.of(
                        "answer.q1", List.of("b"),
                        "answer.q2", List.of("a", "b"),
                        "answer.q3", List.of("2"),
                        "answer.q4", List.of(" 多开放 "),
                        "answer.q5.r2", List.of("a"),
                        "answer.q6.1", List.of("b"),
                        "answer.q6.2", List.of("")))
                .answers();

        assertThat(answers)
                .containsExactly(
                        answer("q1").withOptionIds(List.of("b")),
                        answer("q2").withOptionIds(List.of("a", "b")),
                        answer("q3").withValue(2),
                        answer("q4").withText("多开放"),
                        answer("q5")
                                .withCells(
                                        List.of(new CellAnswer().withRowId("r2").withOptionId("a"))),
                        answer("q6").withOptionIds(List.of("b")));
    }

    @Test
    void whatWasEnteredToAQuestionThatIsNotAskedIsLeftOut() throws ApiException {
        assertThat(form(Map.of("answer.q1", List.of("a"), "answer.q2", List.of("a")))
                        .answers())
                .containsExactly(answer("q1").withOptionIds(List.of("a")));
        assertThat(form(Map.of("answer.q2", List.of("a"))).answers()).isEmpty();
    }

    /** The API names faults by the place of an answer among those that were sent. */
    @Test
    void aFaultIsFoundAtItsQuestion() throws ApiException {
        List<AnswerForm.Asked> asked = form(Map.of("answer.q1", List.of("a"), "answer.q4", List.of("好")))
                .asked();

        assertThat(asked)
                .extracting(AnswerForm.Asked::anchor)
                .containsExactly(
                        "answers.0.optionIds", "answer.q2", "answer.q3", "answers.1.text", "answer.q5", "answer.q6");
        assertThat(asked.get(1).condition()).isEqualTo(new AnswerForm.Shown(1, "没有去过"));
        assertThat(asked.get(2).steps()).containsExactly(1, 2, 3);
        assertThat(asked.get(5).ranks()).containsExactly(1, 2);
    }

    private static AnswerForm form(Map<String, List<String>> sent) {
        return new AnswerForm(ALL, sent);
    }

    private static QuestionAnswer answer(String question) {
        return new QuestionAnswer().withQuestionId(question);
    }

    private static Question question(String id, QuestionKind kind) {
        return new Question()
                .withId(id)
                .withKind(kind)
                .withText("题")
                .withRequired(false)
                .withOptions(OPTIONS);
    }

    private static QuestionOption option(String id, String text) {
        return new QuestionOption().withId(id).withText(text);
    }
}
