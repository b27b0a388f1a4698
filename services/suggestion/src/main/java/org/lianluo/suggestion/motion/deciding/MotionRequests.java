package org.lianluo.suggestion.motion.deciding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** What is sent of a decision, an opinion, a vote and so on. */
final class MotionRequests {

    private MotionRequests() {}

    /** What becomes of it. */
    enum MotionDecision {
        /** 列入会议议程 */
        TABLED,
        /** 先交专门委员会审议 */
        TO_COMMITTEE,
        /** 作为代表建议处理 */
        AS_SUGGESTION
    }

    @Schema(name = "MotionDecisionRequest", description = "Decision of the presidium (主席团决定)")
    record Decision(
            @Schema(description = "What becomes of it (处理决定)", examples = "TO_COMMITTEE") @NotNull
            MotionDecision decision,

            @Schema(
                    description = "Committee that is asked (专门委员会); required for TO_COMMITTEE, and for nothing else",
                    examples = "城市建设环境保护委员会")
            @PlainText(max = 100, oneLine = true)
            String committee,

            @Schema(description = "Message to the deputies (说明); required for AS_SUGGESTION", examples = "请委员会提出意见。")
            @PlainText(max = 1000)
            String reason) {}

    @Schema(name = "MotionCommitteeOpinion", description = "Opinion of the committee (专门委员会意见)")
    record CommitteeOpinion(
            @Schema(description = "Whether it should be on the agenda (是否建议列入议程)", examples = "true") @NotNull
            Boolean forTabling,

            @Schema(description = "Opinion (审议意见)", examples = "议案事实清楚、方案可行，建议列入会议议程。") @NotNull @PlainText(max = 4000)
            String opinion) {}

    @Schema(name = "MotionWithdrawalDecision", description = "Decision on a withdrawal (是否同意撤回)")
    record WithdrawalDecision(
            @Schema(description = "Whether the presidium consents (是否同意)", examples = "true") @NotNull
            Boolean consent,

            @Schema(description = "Message to the deputies (说明)", examples = "同意撤回。") @PlainText(max = 1000)
            String reason) {}

    @Schema(name = "MotionVote", description = "Counts of the vote (表决票数)")
    record VoteCounts(
            @Schema(description = "For (赞成)", examples = "142") @NotNull @Min(0) @Max(9999)
            Integer votesFor,

            @Schema(description = "Against (反对)", examples = "3") @NotNull @Min(0) @Max(9999)
            Integer votesAgainst,

            @Schema(description = "Abstained (弃权)", examples = "5") @NotNull @Min(0) @Max(9999)
            Integer abstained,

            @Schema(description = "Present, but did not press (未按表决器)", examples = "1") @NotNull @Min(0) @Max(9999)
            Integer notPressed,

            @Schema(description = "All deputies of the congress, present or not (全体代表)", examples = "171")
            @NotNull
            @Min(1)
            @Max(9999)
            Integer allDeputies) {}

    @Schema(name = "MotionPlan", description = "How the government carries it out (实施方案)")
    record Plan(
            @Schema(description = "Plan (方案)", examples = "由城市管理局牵头，年内出台停车管理办法。") @NotNull @PlainText(max = 8000)
            String plan,

            @Schema(description = "Day until which it is carried out (完成时限)", examples = "2027-11-30") @NotNull
            LocalDate due) {}

    @Schema(name = "MotionReport", description = "What the government did (办理情况报告)")
    record Report(
            @Schema(description = "Report (报告)", examples = "停车管理办法已于九月一日施行。") @NotNull @PlainText(max = 8000)
            String report) {}

    @Schema(name = "MotionRatingCounts", description = "Counts of the members' grades (测评票数)")
    record RatingCounts(
            @Schema(description = "Satisfied (满意)", examples = "20") @NotNull @Min(0) @Max(9999)
            Integer satisfied,

            @Schema(description = "Basically satisfied (基本满意)", examples = "8") @NotNull @Min(0) @Max(9999)
            Integer basicallySatisfied,

            @Schema(description = "Dissatisfied (不满意)", examples = "1") @NotNull @Min(0) @Max(9999)
            Integer dissatisfied,

            @Schema(description = "All members (全体组成人员)", examples = "29") @NotNull @Min(1) @Max(9999)
            Integer allMembers) {}
}
