package org.lianluo.portal.questionnaire;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.client.model.NamedAnswer;
import org.lianluo.client.model.NamedSheet;
import org.lianluo.client.model.Question;
import org.lianluo.client.model.QuestionOption;
import org.lianluo.client.model.Questionnaire;

/** What a deputy said on a named questionnaire, in words. */
@TemplateData
public record SaidByDeputy(String deputyCode, List<Said> answers) {

    /** A question and the answer to it, one line for each choice. */
    @TemplateData
    public record Said(int number, String question, String answer) {}

    static SaidByDeputy of(Questionnaire questionnaire, NamedSheet sheet) {
        Map<String, NamedAnswer> byQuestion =
                sheet.getAnswers().stream().collect(Collectors.toMap(NamedAnswer::getQuestionId, Function.identity()));
        List<Said> said = new ArrayList<>();
        for (int place = 0; place < questionnaire.getQuestions().size(); place++) {
            Question question = questionnaire.getQuestions().get(place);
            NamedAnswer answer = byQuestion.get(question.getId());
            if (answer != null) {
                said.add(new Said(place + 1, question.getText(), inWords(question, answer)));
            }
        }
        return new SaidByDeputy(sheet.getDeputyCode(), said);
    }

    private static String inWords(Question question, NamedAnswer answer) {
        if (answer.getText() != null) {
            return answer.getText();
        }
        if (answer.getValue() != null) {
            return answer.getValue().toString();
        }
        return answer.getOptionIds().stream()
                .map(option -> Stream.of(option.split(":"))
                        .map(id -> option.startsWith(id + ":")
                                ? textOf(question.getRows(), id)
                                : textOf(question.getOptions(), id))
                        .collect(Collectors.joining(": ")))
                .collect(Collectors.joining("\n"));
    }

    private static String textOf(List<QuestionOption> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.getId().equals(id))
                .map(QuestionOption::getText)
                .findFirst()
                .orElse(id);
    }
}
