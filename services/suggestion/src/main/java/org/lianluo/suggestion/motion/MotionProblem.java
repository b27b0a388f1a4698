package org.lianluo.suggestion.motion;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the rules on motions. */
public final class MotionProblem {

    static final ProblemCode TOO_FEW_SIGNERS =
            new ProblemCode("too-few-signers", 422, "联名代表人数不足", "Too few deputies sign the motion");
    static final ProblemCode NO_COMMITTEE =
            new ProblemCode("no-committee", 422, "乡镇人民代表大会不设专门委员会", "A township's congress has no committee");
    static final ProblemCode WITHDRAWAL_UNDECIDED = new ProblemCode(
            "withdrawal-undecided", 409, "主席团尚未决定是否同意撤回", "The presidium must decide on the withdrawal first");
    static final ProblemCode NO_WITHDRAWAL =
            new ProblemCode("no-withdrawal", 409, "提案人尚未全部要求撤回", "Not all who signed ask to withdraw the motion");
    static final ProblemCode MORE_VOTES_THAN_MEMBERS =
            new ProblemCode("more-votes-than-members", 422, "票数之和超过全体人数", "There are more votes than members");

    private MotionProblem() {}
}
