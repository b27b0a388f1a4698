package org.lianluo.survey.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianluo.shared.problem.FieldProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.questionnaire.question.QuestionRules;

/** What must be true of a questionnaire: of a draft, and before anybody answers it. */
final class QuestionnaireRules {

    private QuestionnaireRules() {}

    /** The plan itself; refused when a question breaks the rules of its kind. */
    static QuestionnairePlan sound(QuestionnairePlan plan) {
        List<FieldProblem> faults = QuestionRules.faults(plan.questions().all());
        if (!faults.isEmpty()) {
            throw new ProblemException(QuestionnaireProblem.QUESTION_INVALID, faults);
        }
        return plan;
    }

    /** Refuses, with all that is missing, what nobody could answer. */
    static void mustBeComplete(QuestionnairePlan plan, LocalDate today) {
        List<FieldProblem> missing = new ArrayList<>();
        if (plan.questions().all().isEmpty()) {
            missing.add(new FieldProblem("/questions", "请至少设置一道题目 / Ask at least one question"));
        }
        if (plan.lastDay().isBefore(today)) {
            missing.add(new FieldProblem("/lastDay", "截止日期已过，请改为今天或者以后 / The last day is over; choose today or later"));
        }
        if (plan.isForDeputies() && plan.deputies().isEmpty()) {
            missing.add(new FieldProblem("/deputyCodes", "请至少选择一名代表 / Choose at least one deputy"));
        }
        if (!plan.isForDeputies() && !plan.deputies().isEmpty()) {
            missing.add(
                    new FieldProblem("/deputyCodes", "面向公众的问卷没有代表名单，请清空 / One for the public has no roster; empty it"));
        }
        if (!plan.isForDeputies() && !plan.anonymous()) {
            missing.add(new FieldProblem("/anonymous", "面向公众的问卷一律匿名 / One for the public is always anonymous"));
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(QuestionnaireProblem.QUESTIONNAIRE_INCOMPLETE, missing);
        }
    }
}
