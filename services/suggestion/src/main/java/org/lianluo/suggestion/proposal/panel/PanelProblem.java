package org.lianluo.suggestion.proposal.panel;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the rules on reviews. */
public final class PanelProblem {

    public static final ProblemCode REVIEW_OPEN =
            new ProblemCode("review-open", 409, "已有评审正在进行", "A review of this suggestion is open already");
    public static final ProblemCode REVIEW_NOT_CONVENED =
            new ProblemCode("review-not-convened", 422, "评审会议尚未召开", "The panel has not met yet");
    public static final ProblemCode UNIT_NOT_UNDER_REVIEW = new ProblemCode(
            "unit-not-under-review",
            422,
            "该单位的答复不在评审范围内，只能指定代表仍不满意的承办单位",
            "The unit's reply is not under review; name units whose last reply dissatisfied");

    private PanelProblem() {}
}
