package org.lianluo.survey;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the survey service's own rules. */
public enum SurveyProblem implements ProblemCode {
    REASON_REQUIRED(422, "不满意时应当说明理由", "A reason is needed when you are dissatisfied");

    private final int status;
    private final String titleZh;
    private final String titleEn;

    SurveyProblem(int status, String titleZh, String titleEn) {
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleZh() {
        return titleZh;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
