package org.lianluo.survey.questionnaire.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.numbers.PersonalNumbers;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.questionnaire.QuestionnaireProblem;
import org.lianluo.survey.questionnaire.question.Choice;
import org.lianluo.survey.questionnaire.question.Question;
import org.lianluo.survey.questionnaire.question.QuestionKind;
import org.lianluo.survey.questionnaire.question.Questions;
import org.lianluo.survey.questionnaire.question.ShowIf;

/** Whether what was sent fits the questions. All faults are told at once, each at its place. */
public final class SheetCheck {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Given> given;
    private final List<FieldProblem> faults = new ArrayList<>();
    private final Map<String, Object> marks = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private SheetCheck(List<Given> given) {
        this.given = given;
    }

    /** Refuses with {@code answer-invalid}, or with {@code personal-number-in-text}, what does not fit. */
    public static Sheet of(Questions questions, List<Given> given) {
        SheetCheck check = new SheetCheck(given);
        check.find(questions);
        for (int number = 1; number <= questions.all().size(); number++) {
            check.question(number, questions.all().get(number - 1));
        }
        if (check.faults.isEmpty() && check.marks.isEmpty()) {
            check.fault("/answers", "请至少回答一道题目 / Answer at least one question");
        }
        if (!check.faults.isEmpty()) {
            throw new ProblemException(QuestionnaireProblem.ANSWER_INVALID, check.faults);
        }
        check.mustNameNobody();
        return new Sheet(check.marks, check.texts);
    }

    private void find(Questions questions) {
        for (int place = 0; place < given.size(); place++) {
            String id = given.get(place).questionId();
            if (questions.byId(id).isEmpty()) {
                fault("/answers/" + place + "/questionId", "问卷没有这道题目 / There is no such question");
            } else if (places.putIfAbsent(id, place) != null) {
                fault("/answers/" + place + "/questionId", "同一题目只能回答一次 / Each question is answered once");
            }
        }
    }

    private void question(int number, Question question) {
        Integer place = places.get(question.id());
        if (!isShown(question)) {
            if (place != null) {
                fault("/answers/" + place, "按前面的选择，此题不需要回答 / After the choices before, this question is not asked");
            }
            return;
        }
        if (place != null) {
            answer("/answers/" + place, question, given.get(place));
        } else if (question.required()) {
            fault("/answers", "第%d题必须回答 / Question %d must be answered".formatted(number, number));
        }
    }

    /** By what was chosen before; a question that was not shown has no choice. */
    private boolean isShown(Question question) {
        ShowIf showIf = question.showIf();
        return showIf == null
                || marks.get(showIf.questionId()) instanceof List<?> chosen
                        && showIf.optionIds().stream().anyMatch(chosen::contains);
    }

    private void answer(String at, Question question, Given answer) {
        if (answer.ways() != 1 || !fits(question.kind(), answer)) {
            fault(at, "作答方式与题型不符 / The answer does not fit the kind of the question");
            return;
        }
        switch (question.kind()) {
            case SINGLE -> choices(at, question, answer.optionIds(), 1, 1);
            case MULTIPLE -> choices(at, question, answer.optionIds(), question.fewest(), question.most());
            case ORDER -> choices(at, question, answer.optionIds(), question.most(), question.most());
            case SCALE -> scale(at, question, answer.value());
            case TEXT -> text(at, question, answer.text());
            case MATRIX -> matrix(at, question, answer.cells());
        }
    }

    private static boolean fits(QuestionKind kind, Given answer) {
        return switch (kind) {
            case SINGLE, MULTIPLE, ORDER -> answer.optionIds() != null;
            case SCALE -> answer.value() != null;
            case TEXT -> answer.text() != null;
            case MATRIX -> answer.cells() != null;
        };
    }

    private void choices(String at, Question question, List<String> chosen, int fewest, int most) {
        for (int place = 0; place < chosen.size(); place++) {
            if (question.option(chosen.get(place)).isEmpty()) {
                fault(at + "/optionIds/" + place, "题目没有这个选项 / The question has no such option");
            } else if (chosen.indexOf(chosen.get(place)) < place) {
                fault(at + "/optionIds/" + place, "同一选项只能选一次 / Each option is chosen once");
            }
        }
        if (chosen.size() < fewest || chosen.size() > most) {
            fault(
                    at + "/optionIds",
                    fewest == most
                            ? "应选%d项 / Choose exactly %d".formatted(most, most)
                            : "应选%d至%d项 / Choose %d to %d".formatted(fewest, most, fewest, most));
        }
        marks.put(
                question.id(),
                question.kind() == QuestionKind.ORDER
                        ? List.copyOf(chosen)
                        : question.options().stream()
                                .map(Choice::id)
                                .filter(chosen::contains)
                                .toList());
    }

    private void scale(String at, Question question, int value) {
        if (value < question.min() || value > question.max()) {
            fault(
                    at + "/value",
                    "分值应在%d至%d之间 / The step is between %d and %d"
                            .formatted(question.min(), question.max(), question.min(), question.max()));
        }
        marks.put(question.id(), value);
    }

    private void text(String at, Question question, String text) {
        if (text.codePointCount(0, text.length()) > question.longest()) {
            fault(at + "/text", "最多%d字 / At most %d characters".formatted(question.longest(), question.longest()));
        }
        marks.put(question.id(), true);
        texts.put(question.id(), text);
    }

    private void matrix(String at, Question question, List<Given.Cell> cells) {
        Map<String, String> chosen = new HashMap<>();
        for (int place = 0; place < cells.size(); place++) {
            Given.Cell cell = cells.get(place);
            if (question.row(cell.rowId()).isEmpty()) {
                fault(at + "/cells/" + place + "/rowId", "题目没有这一行 / The question has no such row");
            } else if (question.option(cell.optionId()).isEmpty()) {
                fault(at + "/cells/" + place + "/optionId", "题目没有这个选项 / The question has no such option");
            } else if (chosen.putIfAbsent(cell.rowId(), cell.optionId()) != null) {
                fault(at + "/cells/" + place + "/rowId", "每行只能选一项 / One option for each row");
            }
        }
        boolean all = chosen.keySet()
                .containsAll(
                        new HashSet<>(question.rows().stream().map(Choice::id).toList()));
        if (chosen.isEmpty() || question.required() && !all) {
            fault(at + "/cells", "请为每一行选一项 / Choose an option for each row");
        }
        Map<String, String> sorted = new LinkedHashMap<>();
        question.rows().stream()
                .map(Choice::id)
                .filter(chosen::containsKey)
                .forEach(row -> sorted.put(row, chosen.get(row)));
        marks.put(question.id(), sorted);
    }

    /** Texts are read by the office and may be published (个人信息保护法 §6). */
    private void mustNameNobody() {
        List<FieldProblem> personal = texts.entrySet().stream()
                .filter(text -> PersonalNumbers.certainIn(text.getValue()))
                .map(text -> new FieldProblem(
                        "/answers/" + places.get(text.getKey()) + "/text",
                        "请删去电话、证件等个人号码 / Take out numbers of persons, such as phones"))
                .toList();
        if (!personal.isEmpty()) {
            throw new ProblemException(SurveyProblem.PERSONAL_NUMBER_IN_TEXT, personal);
        }
    }

    private void fault(String pointer, String message) {
        faults.add(new FieldProblem(pointer, message));
    }
}
