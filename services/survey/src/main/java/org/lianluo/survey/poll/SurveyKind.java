package org.lianluo.survey.poll;

import org.lianluo.survey.verdict.Scheme;

/** What a survey is for; each has the rule that holds unless it is drafted with another. */
public enum SurveyKind {
    /** Satisfaction with departments, several in one go (部门工作满意度测评). */
    DEPARTMENTS(Scheme.SATISFACTION),
    /** Satisfaction with a report to the committee (专项工作报告满意度测评). */
    REPORT(Scheme.SATISFACTION),
    /** Satisfaction with how motions and suggestions were handled, item by item (议案、建议办理情况满意度测评). */
    HANDLING(Scheme.SATISFACTION),
    /** A stage of a work evaluation (工作评议). */
    WORK_EVALUATION(Scheme.SATISFACTION),
    /** Rating of persons whom the committee appointed (任后履职评价). */
    POST_APPOINTMENT(Scheme.PERFORMANCE),
    /** A vote of the committee by device, by paper or by hand (表决). */
    VOTE(Scheme.VOTE);

    private final Scheme scheme;

    SurveyKind(Scheme scheme) {
        this.scheme = scheme;
    }

    public Scheme scheme() {
        return scheme;
    }

    /** Whether what did not reach the best or a share of it is to be put right: a lost vote is not. */
    boolean isRectified() {
        return this != VOTE;
    }
}
