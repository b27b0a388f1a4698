package org.lianluo.survey;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the survey service's own rules. */
public final class SurveyProblem {

    public static final ProblemCode REASON_REQUIRED =
            new ProblemCode("reason-required", 422, "不满意时应当说明理由", "A dissatisfied rating needs a reason");

    private SurveyProblem() {}
}
