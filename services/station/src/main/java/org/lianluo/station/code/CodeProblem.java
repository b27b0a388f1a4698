package org.lianluo.station.code;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of codes and their scans. */
public final class CodeProblem {

    public static final ProblemCode DEPUTY_PAGE_OF_NOBODY_ACTIVE = new ProblemCode(
            "deputy-page-of-nobody-active",
            409,
            "该代表不在任，不能生成代表码",
            "The deputy is not in office; there is no code for them");

    private CodeProblem() {}
}
