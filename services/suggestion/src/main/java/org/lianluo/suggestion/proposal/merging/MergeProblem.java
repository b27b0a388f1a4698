package org.lianluo.suggestion.proposal.merging;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the rules on merging. */
public final class MergeProblem {

    static final ProblemCode MERGED_TWICE = new ProblemCode(
            "merged-twice", 422, "同一件建议不能重复列入并案，请删除重复的一件", "A suggestion is named twice; take it off the list");
    static final ProblemCode UNKNOWN_MEMBER = new ProblemCode(
            "unknown-member",
            422,
            "该建议不存在或不属于本行政区域，请核对后重新选择",
            "The suggestion does not exist or is not of this region; choose another");
    static final ProblemCode MEMBER_NOT_OPEN = new ProblemCode(
            "member-not-open",
            422,
            "只有已登记、尚未答复的建议可以并案，请重新选择",
            "Only suggestions that are registered and not yet replied to can be merged; choose another");
    static final ProblemCode CONFIDENTIAL_WITH_PUBLIC = new ProblemCode(
            "confidential-with-public",
            422,
            "要求保密的建议与可以公开的建议不能并案，请分别交办",
            "A confidential suggestion and a public one can't be merged; assign each by itself");
    static final ProblemCode ALREADY_MERGED = new ProblemCode(
            "already-merged", 422, "该建议已经并案，请先撤销原并案", "The suggestion is merged already; undo that merge first");
    static final ProblemCode LEAD_DUE_LATER = new ProblemCode(
            "lead-due-later",
            422,
            "应当以最先交办、最先到期答复的建议为主件，请改选主件",
            "The lead must be the suggestion that is due first; choose that one as the lead");

    private MergeProblem() {}
}
