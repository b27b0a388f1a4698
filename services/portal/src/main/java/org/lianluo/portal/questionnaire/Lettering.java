package org.lianluo.portal.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.Question;
import org.lianluo.client.model.QuestionKind;
import org.lianluo.client.model.QuestionOption;
import org.lianluo.client.model.ShowIf;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Rows;

/** A question in a form: fields {@code questions.3.kind} and so on, with options and rows one a line. */
final class Lettering {

    private static final String LIST = "questions";

    private Lettering() {}

    static String name(int place, String part) {
        return Rows.name(LIST, place, part);
    }

    /**
     * What was entered for a question.
     *
     * @param place where it stands
     * @param id that it has
     */
    static Question of(Map<String, List<String>> form, int place, String id) throws ApiException {
        Rows rows = new Rows(LIST, form);
        return new Question()
                .withId(id)
                .withKind(Given.code(QuestionKind.class, rows.get(place, "kind")))
                .withText(rows.get(place, "text"))
                .withRequired(form.containsKey(name(place, "required")))
                .withOptions(choices(rows.get(place, "options")))
                .withRows(choices(rows.get(place, "rows")))
                .withMin(Read.number(name(place, "min"), rows.get(place, "min")))
                .withMax(Read.number(name(place, "max"), rows.get(place, "max")))
                .withMinLabel(rows.get(place, "minLabel"))
                .withMaxLabel(rows.get(place, "maxLabel"))
                .withShowIf(showIf(form.getOrDefault(name(place, "showIf"), List.of())));
    }

    /** One a line, numbered by their lines; null for none. */
    private static List<QuestionOption> choices(String lines) {
        if (lines == null) {
            return null;
        }
        List<QuestionOption> choices = new ArrayList<>();
        for (String line : Lines.of(lines)) {
            choices.add(new QuestionOption()
                    .withId(String.valueOf(choices.size() + 1))
                    .withText(line));
        }
        return choices;
    }

    /** Of ticks such as {@code q1:2}; the question of the first is taken, options of another one are refused by the API. */
    private static ShowIf showIf(List<String> ticks) {
        if (ticks.isEmpty()) {
            return null;
        }
        String question = ticks.get(0).split(":")[0];
        return new ShowIf()
                .withQuestionId(question)
                .withOptionIds(ticks.stream()
                        .map(tick -> tick.startsWith(question + ":") ? tick.substring(question.length() + 1) : tick)
                        .map(option -> option.replace(':', '-'))
                        .toList());
    }

    /** An id that no question has. */
    static String freeId(List<Question> questions) {
        int number = questions.size() + 1;
        List<String> ids = questions.stream().map(Question::getId).toList();
        while (ids.contains("q" + number)) {
            number++;
        }
        return "q" + number;
    }

    /** The texts of options or rows, one a line. */
    static String lines(List<QuestionOption> choices) {
        return choices == null
                ? ""
                : choices.stream().map(QuestionOption::getText).collect(Collectors.joining("\n"));
    }
}
