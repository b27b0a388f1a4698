package org.lianluo.suggestion.motion.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.suggestion.motion.CommitteeRating;
import org.lianluo.suggestion.motion.Motion;
import org.lianluo.suggestion.motion.MotionCourse;
import org.lianluo.suggestion.motion.MotionStatus;
import org.lianluo.suggestion.motion.Vote;
import org.lianluo.suggestion.proposal.Signature;

/** Motions as callers see them. */
public final class MotionViews {

    private MotionViews() {}

    /** A motion in a list. */
    @Schema(name = "MotionSummary", description = "Motion in a list (列表中的议案)")
    record Summary(
            UUID id,
            @Schema(examples = "410402") String regionCode,

            @Schema(description = "Term of the congress (届)", examples = "11")
            int term,

            @Schema(description = "Number of the meeting (次会议); missing while a draft names none", examples = "3")
            @Nullable
            Integer sessionNumber,

            @Schema(description = "Title (案由)", examples = "关于制定城区停车管理办法的议案")
            String title,

            @Schema(examples = "PARKING") String category,
            MotionStatus status,
            @Schema(examples = "D410402-0001") String leadDeputyCode,
            @Nullable Instant submittedAt) {

        static Summary of(Motion m) {
            return new Summary(
                    m.getId(),
                    m.getRegionCode(),
                    m.paper().meeting().term(),
                    m.paper().meeting().sessionNumber() == 0
                            ? null
                            : m.paper().meeting().sessionNumber(),
                    m.paper().title(),
                    m.paper().categoryCode(),
                    m.status(),
                    m.signatures().leadDeputyCode(),
                    m.course().submittedAt());
        }
    }

    /** A motion in full. */
    @Schema(name = "Motion", description = "Motion with all its data (议案)")
    public record Detail(
            Summary summary,

            @Schema(description = "What it rests on (案据)") @Nullable
            String basis,

            @Schema(description = "What is to be done (方案)") @Nullable
            String plan,

            @Schema(description = "Version of the text that co-sponsors confirm (文本版本)", examples = "1")
            int textVersion,

            @Schema(description = "Lead deputy first, then the co-sponsors (领衔与联名代表)")
            List<Signer> signers,

            @Schema(description = "Whether all of them ask to withdraw it from the agenda (是否要求撤回)")
            boolean withdrawalAsked,

            @Schema(description = "Committee that is asked for its opinion (专门委员会)") @Nullable
            String committee,

            @Schema(description = "Whether the committee would have it on the agenda (委员会是否建议列入议程)") @Nullable
            Boolean committeeForTabling,

            @Nullable String committeeOpinion,

            @Schema(description = "Reason of the presidium's last decision (主席团决定说明)") @Nullable
            String decisionReason,

            @Schema(description = "Suggestion as which it is handled (作为代表建议处理)") @Nullable
            UUID suggestionId,

            @Nullable VoteResult vote,

            @Schema(description = "Plan of the government (实施方案)") @Nullable
            String governmentPlan,

            @Nullable LocalDate planDue,

            @Schema(description = "Report of the government (办理情况报告)") @Nullable
            String governmentReport,

            @Nullable Rating rating,
            @Schema(description = "Also the ETag (版本)") long version) {

        public static Detail of(Motion m) {
            MotionCourse course = m.course();
            return new Detail(
                    Summary.of(m),
                    m.paper().basis(),
                    m.paper().plan(),
                    m.paper().version(),
                    Stream.concat(Stream.of(m.signatures().leadDeputyCode()), m.signatures().coSponsors().stream())
                            .map(code -> Signer.of(m, code))
                            .toList(),
                    m.isWithdrawalAsked(),
                    course.committee(),
                    course.committeeForTabling(),
                    course.committeeOpinion(),
                    course.decisionReason(),
                    course.suggestionId(),
                    VoteResult.of(course.vote()),
                    course.governmentPlan(),
                    course.planDue(),
                    course.governmentReport(),
                    Rating.of(course.rating()),
                    m.getVersion());
        }
    }

    @Schema(name = "MotionSigner", description = "A signing deputy (签名代表)")
    record Signer(
            String deputyCode,
            boolean lead,

            @Schema(description = "Whether they have confirmed the current text (是否已确认)")
            boolean confirmed,

            @Nullable Instant confirmedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalStatement) {

        static Signer of(Motion m, String code) {
            Signature own = m.signatures().of(code);
            boolean lead = code.equals(m.signatures().leadDeputyCode());
            return new Signer(
                    code,
                    lead,
                    lead || own.confirms(m.paper().version()),
                    own.confirmedAt(),
                    own.withdrawnAt(),
                    own.withdrawalStatement());
        }
    }

    @Schema(name = "MotionVoteResult", description = "Vote of the congress (表决结果)")
    record VoteResult(boolean adopted, int votesFor, int votesAgainst, int abstained, int notPressed, int allDeputies) {

        static VoteResult of(Vote vote) {
            return vote == null
                    ? null
                    : new VoteResult(
                            vote.isAdopted(),
                            vote.votesFor(),
                            vote.votesAgainst(),
                            vote.abstained(),
                            vote.notPressed(),
                            vote.allDeputies());
        }
    }

    @Schema(name = "MotionRating", description = "Grades of the members for the report (测评结果)")
    record Rating(int satisfied, int basicallySatisfied, int dissatisfied, int allMembers) {

        static Rating of(CommitteeRating counts) {
            return counts == null
                    ? null
                    : new Rating(
                            counts.satisfied(),
                            counts.basicallySatisfied(),
                            counts.dissatisfied(),
                            counts.allMembers());
        }
    }

    @Schema(name = "MotionPage")
    record SummaryPage(List<Summary> items, @Nullable String next) {}

    @Schema(name = "MotionHistory", description = "What was done and when (办理过程)")
    record HistoryView(List<HistoryLine> items) {}
}
