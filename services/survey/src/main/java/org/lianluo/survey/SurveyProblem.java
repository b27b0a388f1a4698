package org.lianluo.survey;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the survey service's own rules. */
public final class SurveyProblem {

    public static final ProblemCode REASON_REQUIRED =
            new ProblemCode("reason-required", 422, "不满意时应当说明理由", "A dissatisfied rating needs a reason");

    public static final ProblemCode NO_REMARK =
            new ProblemCode("no-remark", 409, "代表没有补充反馈意见", "The deputy has left no remark");

    public static final ProblemCode HANDLED_AGAIN = new ProblemCode(
            "handled-again",
            409,
            "该建议已再次交办或者再次答复，补充意见不再计入",
            "The unit handles it again or has replied again already, so a remark on this reply no longer counts");

    private SurveyProblem() {}
}
