package org.lianluo.survey.questionnaire;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.survey.questionnaire.question.Choice;
import org.lianluo.survey.questionnaire.question.Question;
import org.lianluo.survey.questionnaire.question.QuestionKind;
import org.lianluo.survey.questionnaire.question.Questions;
import org.lianluo.survey.questionnaire.question.ShowIf;

/** Questions and plans for plain tests. */
public final class Asking {

    public static final List<Choice> ABC = List.of(new Choice("a", "甲"), new Choice("b", "乙"), new Choice("c", "丙"));

    private static final List<Choice> ROWS = List.of(new Choice("r1", "态度"), new Choice("r2", "结果"));

    private Asking() {}

    public static Question single(String id) {
        return new Question(id, QuestionKind.SINGLE, "选一项", true, ABC, null, null, null, null, null, null);
    }

    public static Question multiple(String id, Integer min, Integer max) {
        return new Question(id, QuestionKind.MULTIPLE, "选几项", true, ABC, null, min, max, null, null, null);
    }

    public static Question scale(String id) {
        return new Question(id, QuestionKind.SCALE, "打分", true, null, null, 0, 10, "很差", "很好", null);
    }

    public static Question text(String id, Integer max) {
        return new Question(id, QuestionKind.TEXT, "建议", true, null, null, null, max, null, null, null);
    }

    public static Question matrix(String id) {
        return new Question(id, QuestionKind.MATRIX, "逐项评价", true, ABC, ROWS, null, null, null, null, null);
    }

    public static Question order(String id, Integer first) {
        return new Question(id, QuestionKind.ORDER, "排序", true, ABC, null, null, first, null, null, null);
    }

    public static Question optional(Question question) {
        return new Question(
                question.id(),
                question.kind(),
                question.text(),
                false,
                question.options(),
                question.rows(),
                question.min(),
                question.max(),
                question.minLabel(),
                question.maxLabel(),
                question.showIf());
    }

    public static Question shownIf(Question question, String earlier, String... options) {
        return new Question(
                question.id(),
                question.kind(),
                question.text(),
                question.required(),
                question.options(),
                question.rows(),
                question.min(),
                question.max(),
                question.minLabel(),
                question.maxLabel(),
                new ShowIf(earlier, List.of(options)));
    }

    public static QuestionnairePlan ofPublic(Question... questions) {
        return new QuestionnairePlan(
                "问卷",
                null,
                Audience.PUBLIC,
                true,
                LocalDate.parse("2026-12-31"),
                null,
                new Questions(List.of(questions)));
    }

    public static QuestionnairePlan ofDeputies(Question... questions) {
        return new QuestionnairePlan(
                "问卷",
                null,
                Audience.DEPUTIES,
                true,
                LocalDate.parse("2026-12-31"),
                new String[] {"D410402-0002", "D410402-0001", "D410402-0001"},
                new Questions(List.of(questions)));
    }
}
