package org.lianluo.survey.questionnaire.question;

import java.util.List;
import java.util.Optional;

/**
 * A question (题目).
 *
 * @param id what an answer names it by, unique in its questionnaire
 * @param required whether whoever is shown it must answer it
 * @param options of a choice, an order, and the columns of a matrix; empty for others
 * @param rows of a matrix; empty for others
 * @param min fewest choices, or the lowest step of a scale; null for the rule of the kind
 * @param max most choices, the highest step of a scale, most characters, or how many are ranked; null as above
 * @param minLabel what the lowest step of a scale means; may be null
 * @param maxLabel what the highest step means; may be null
 * @param showIf when it is shown; null for always
 */
public record Question(
        String id,
        QuestionKind kind,
        String text,
        boolean required,
        List<Choice> options,
        List<Choice> rows,
        Integer min,
        Integer max,
        String minLabel,
        String maxLabel,
        ShowIf showIf) {

    /** The most characters of a text that says nothing else. */
    static final int TEXT = 500;

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    /** Fewest choices. */
    public int fewest() {
        return min == null ? 1 : min;
    }

    /** Most choices, or how many are ranked. */
    public int most() {
        return max == null ? options.size() : max;
    }

    /** Most characters of a text. */
    public int longest() {
        return max == null ? TEXT : max;
    }

    public Optional<Choice> option(String optionId) {
        return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
    }

    public Optional<Choice> row(String rowId) {
        return rows.stream().filter(row -> row.id().equals(rowId)).findFirst();
    }
}
