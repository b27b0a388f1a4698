package org.lianluo.portal.questionnaire;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.CellAnswer;
import org.lianluo.client.model.Question;
import org.lianluo.client.model.QuestionAnswer;
import org.lianluo.client.model.QuestionOption;
import org.lianluo.client.model.Questionnaire;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** A questionnaire as a form: one field for each question, named as the question is, with the faults of its answer. */
@TemplateData
public record AnswerForm(Questionnaire questionnaire, Map<String, List<String>> sent) {

    /**
     * The options that show a question, in words.
     *
     * @param number of the question that they belong to
     */
    @TemplateData
    public record Shown(int number, String options) {}

    /**
     * A question in the form.
     *
     * @param place of its answer among those that were sent, by which the API names faults; -1 for none
     * @param condition when it is asked; null for always
     */
    @TemplateData
    public record Asked(int number, Question question, int place, Shown condition) {

        public String name() {
            return "answer." + question.getId();
        }

        /** The answer, as the API names it in faults; of a question without one a name that no fault has. */
        public String answer() {
            return place < 0 ? name() : "answers." + place;
        }

        /** Where the summary of faults leads. */
        public String anchor() {
            return answer() + (place < 0 ? "" : part(question));
        }

        public String ofRow(String row) {
            return name() + "." + row;
        }

        /** The steps of a scale. */
        public List<Integer> steps() {
            return IntStream.rangeClosed(question.getMin(), question.getMax())
                    .boxed()
                    .toList();
        }

        /** The ranks of an order, from 1. */
        public List<Integer> ranks() {
            int most = question.getMax() == null ? question.getOptions().size() : question.getMax();
            return IntStream.rangeClosed(1, most).boxed().toList();
        }

        public String ofRank(int rank) {
            return name() + "." + rank;
        }

        public int longest() {
            return question.getMax() == null ? 500 : question.getMax();
        }

        public boolean is(String kind) {
            return question.getKind().name().equals(kind);
        }

        /** For the script that hides it: the options, with blanks between. */
        public String shownBy() {
            return String.join(" ", question.getShowIf().getOptionIds());
        }
    }

    public List<Asked> asked() throws ApiException {
        List<String> answered =
                answers().stream().map(QuestionAnswer::getQuestionId).toList();
        List<Asked> all = new ArrayList<>();
        for (Question question : questionnaire.getQuestions()) {
            all.add(new Asked(all.size() + 1, question, answered.indexOf(question.getId()), condition(question)));
        }
        return all;
    }

    private static String part(Question question) {
        return switch (question.getKind()) {
            case SINGLE, MULTIPLE, ORDER -> ".optionIds";
            case SCALE -> ".value";
            case TEXT -> ".text";
            case MATRIX -> ".cells";
            default -> "";
        };
    }

    /** Null where it is always shown. */
    private Shown condition(Question question) {
        if (question.getShowIf() == null) {
            return null;
        }
        for (int place = 0; place < questionnaire.getQuestions().size(); place++) {
            Question other = questionnaire.getQuestions().get(place);
            if (other.getId().equals(question.getShowIf().getQuestionId())) {
                return new Shown(
                        place + 1,
                        other.getOptions().stream()
                                .filter(option ->
                                        question.getShowIf().getOptionIds().contains(option.getId()))
                                .map(QuestionOption::getText)
                                .collect(Collectors.joining(" / ")));
            }
        }
        return null;
    }

    /** What was entered, as the API takes it. What was entered to a question that is not asked is left out. */
    public List<QuestionAnswer> answers() throws ApiException {
        List<QuestionAnswer> answers = new ArrayList<>();
        Map<String, List<String>> chosen = new HashMap<>();
        for (Question question : questionnaire.getQuestions()) {
            QuestionAnswer answer = isShown(question, chosen) ? answer(question) : null;
            if (answer != null) {
                answers.add(answer.withQuestionId(question.getId()));
                chosen.put(question.getId(), answer.getOptionIds());
            }
        }
        return answers;
    }

    private static boolean isShown(Question question, Map<String, List<String>> chosen) {
        if (question.getShowIf() == null) {
            return true;
        }
        List<String> options = chosen.get(question.getShowIf().getQuestionId());
        return options != null && question.getShowIf().getOptionIds().stream().anyMatch(options::contains);
    }

    /** Null for none. */
    private QuestionAnswer answer(Question question) throws ApiException {
        String name = "answer." + question.getId();
        return switch (question.getKind()) {
            case SINGLE, MULTIPLE -> options(sent.getOrDefault(name, List.of()));
            case SCALE -> {
                Integer value = Read.number(name, first(name));
                yield value == null ? null : new QuestionAnswer().withValue(value);
            }
            case TEXT -> first(name) == null ? null : new QuestionAnswer().withText(first(name));
            case MATRIX -> cells(name, question);
            case ORDER ->
                options(IntStream.rangeClosed(1, question.getOptions().size())
                        .mapToObj(rank -> first(name + "." + rank))
                        .filter(option -> option != null)
                        .toList());
            default -> null;
        };
    }

    private static QuestionAnswer options(List<String> options) {
        return options.isEmpty() ? null : new QuestionAnswer().withOptionIds(options);
    }

    private QuestionAnswer cells(String name, Question question) {
        List<CellAnswer> cells = question.getRows().stream()
                .filter(row -> first(name + "." + row.getId()) != null)
                .map(row -> new CellAnswer().withRowId(row.getId()).withOptionId(first(name + "." + row.getId())))
                .toList();
        return cells.isEmpty() ? null : new QuestionAnswer().withCells(cells);
    }

    private String first(String name) {
        List<String> values = sent.get(name);
        return values == null || values.isEmpty() ? null : Given.orNull(values.get(0));
    }
}
