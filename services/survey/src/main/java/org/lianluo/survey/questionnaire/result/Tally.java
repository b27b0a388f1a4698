package org.lianluo.survey.questionnaire.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lianluo.shared.events.EventJson;
import org.lianluo.survey.questionnaire.QuestionnairePlan;
import org.lianluo.survey.questionnaire.question.Choice;
import org.lianluo.survey.questionnaire.question.Question;
import org.lianluo.survey.questionnaire.question.QuestionKind;
import org.lianluo.survey.questionnaire.result.QuestionnaireResult.CellCount;
import org.lianluo.survey.questionnaire.result.QuestionnaireResult.OptionCount;
import org.lianluo.survey.questionnaire.result.QuestionnaireResult.QuestionCount;

/** Counts the sheets of a questionnaire, one after the other; in which order makes no difference. */
public final class Tally {

    /** Fewer deputies than these could be told by what they answered. */
    public static final int FEWEST_SHOWN = 5;

    private static final int DIGITS = 4;

    private final QuestionnairePlan plan;
    private final List<Counter> counters;
    private int answers;

    public Tally(QuestionnairePlan plan) {
        this.plan = plan;
        this.counters = plan.questions().all().stream().map(Counter::new).toList();
    }

    /** @param marks as a sheet is kept */
    public void add(String marks) {
        JsonNode sheet = read(marks);
        answers++;
        counters.forEach(counter -> counter.add(sheet.path(counter.question.id())));
    }

    private static JsonNode read(String marks) {
        try {
            return EventJson.MAPPER.readTree(marks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers can't be read", e);
        }
    }

    public QuestionnaireResult result() {
        boolean hidden = plan.isForDeputies() && answers < FEWEST_SHOWN;
        return new QuestionnaireResult(
                answers,
                plan.isForDeputies() ? plan.deputies().size() : null,
                hidden,
                hidden
                        ? List.of()
                        : counters.stream()
                                .map(counter -> counter.result(plan.isForDeputies()))
                                .toList());
    }

    /** Null where nothing is divided by. */
    private static Double share(long part, long base) {
        return base == 0
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(base), DIGITS, RoundingMode.HALF_UP)
                        .doubleValue();
    }

    /** What one question gave so far. */
    private static final class Counter {

        private final Question question;
        private final List<String> optionIds;
        private final int[] counts;
        private final int[] firsts;
        private final long[] ranks;
        private final int[][] cells;
        private int answered;
        private long sum;

        Counter(Question question) {
            this.question = question;
            this.optionIds = question.kind() == QuestionKind.SCALE
                    ? IntStream.rangeClosed(question.min(), question.max())
                            .mapToObj(String::valueOf)
                            .toList()
                    : question.options().stream().map(Choice::id).toList();
            this.counts = new int[optionIds.size()];
            this.firsts = new int[optionIds.size()];
            this.ranks = new long[optionIds.size()];
            this.cells = new int[question.rows().size()][optionIds.size()];
        }

        void add(JsonNode mark) {
            if (mark.isMissingNode()) {
                return;
            }
            answered++;
            switch (question.kind()) {
                case SINGLE, MULTIPLE -> mark.forEach(option -> counts[optionIds.indexOf(option.asText())]++);
                case SCALE -> {
                    counts[mark.asInt() - question.min()]++;
                    sum += mark.asInt();
                }
                case TEXT -> {}
                case ORDER -> ranked(mark);
                case MATRIX -> {
                    for (int row = 0; row < cells.length; row++) {
                        JsonNode cell = mark.path(question.rows().get(row).id());
                        if (!cell.isMissingNode()) {
                            cells[row][optionIds.indexOf(cell.asText())]++;
                        }
                    }
                }
            }
        }

        private void ranked(JsonNode mark) {
            for (int rank = 0; rank < mark.size(); rank++) {
                int option = optionIds.indexOf(mark.get(rank).asText());
                counts[option]++;
                ranks[option] += rank + 1;
                firsts[option] += rank == 0 ? 1 : 0;
            }
        }

        QuestionCount result(boolean ofDeputies) {
            if (ofDeputies && answered < FEWEST_SHOWN) {
                return new QuestionCount(question.id(), answered, true, null, List.of(), List.of());
            }
            boolean matrix = question.kind() == QuestionKind.MATRIX;
            return new QuestionCount(
                    question.id(),
                    answered,
                    false,
                    question.kind() == QuestionKind.SCALE ? share(sum, answered) : null,
                    matrix
                            ? List.of()
                            : IntStream.range(0, counts.length)
                                    .mapToObj(this::option)
                                    .toList(),
                    matrix ? rows() : List.of());
        }

        private OptionCount option(int place) {
            boolean order = question.kind() == QuestionKind.ORDER;
            return new OptionCount(
                    optionIds.get(place),
                    counts[place],
                    share(counts[place], answered),
                    order ? share(ranks[place], counts[place]) : null,
                    order ? firsts[place] : null);
        }

        private List<CellCount> rows() {
            List<CellCount> all = new ArrayList<>();
            for (int row = 0; row < cells.length; row++) {
                int base = IntStream.of(cells[row]).sum();
                for (int option = 0; option < cells[row].length; option++) {
                    all.add(new CellCount(
                            question.rows().get(row).id(),
                            optionIds.get(option),
                            cells[row][option],
                            share(cells[row][option], base)));
                }
            }
            return all;
        }
    }
}
