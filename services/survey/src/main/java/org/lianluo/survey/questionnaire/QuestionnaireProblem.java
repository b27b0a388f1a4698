package org.lianluo.survey.questionnaire;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of questionnaires. */
public final class QuestionnaireProblem {

    public static final ProblemCode QUESTION_INVALID =
            new ProblemCode("question-invalid", 422, "题目设置有误，请按提示修改", "A question breaks the rules of its kind");

    public static final ProblemCode QUESTIONNAIRE_INCOMPLETE = new ProblemCode(
            "questionnaire-incomplete",
            422,
            "问卷尚不完整，不能开放作答",
            "The questionnaire is not complete, so it can't be opened");

    public static final ProblemCode ANSWER_INVALID =
            new ProblemCode("answer-invalid", 422, "答卷有误，请按提示修改", "An answer does not fit its question");

    public static final ProblemCode QUESTIONNAIRE_NOT_OPEN =
            new ProblemCode("questionnaire-not-open", 409, "问卷未开放或者已经截止", "The questionnaire is not open, or is over");

    public static final ProblemCode RESULTS_NOT_READY =
            new ProblemCode("results-not-ready", 409, "问卷截止后才有结果", "There are no results before the close");

    public static final ProblemCode QUESTIONNAIRE_ANONYMOUS = new ProblemCode(
            "questionnaire-anonymous",
            409,
            "匿名问卷只有汇总结果，没有逐人答卷",
            "An anonymous questionnaire has results and no answers of persons");

    public static final ProblemCode TOO_FEW_ANSWERS = new ProblemCode(
            "too-few-answers",
            409,
            "答卷不足五份，不显示内容，以免认出答卷人",
            "Fewer than five answered; showing it could tell who it was");

    private QuestionnaireProblem() {}
}
