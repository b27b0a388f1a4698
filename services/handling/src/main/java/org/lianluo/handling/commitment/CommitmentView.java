package org.lianluo.handling.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A commitment, the same for all who see it. */
@Schema(name = "Commitment", description = "Commitment in the ledger (承诺事项)")
record CommitmentView(
        UUID id,

        @Schema(description = "Reply that promised it (答复)") UUID replyId,

        @Schema(description = "Assignment of the reply (交办件)")
        UUID assignmentId,

        UUID suggestionId,

        @Schema(description = "Title of the suggestion (建议标题)")
        String title,

        String regionCode,
        @Schema(description = "Unit (承办单位)") String unitCode,

        @Schema(description = "Round of the reply, from 1 (办理轮次)")
        int round,

        @Schema(description = "Number of the unit's letter (答复文号)") @Nullable
        String documentNumber,

        @Schema(description = "Content (内容)") String promise,

        @Schema(description = "When the reply was issued (承诺时间)")
        Instant promisedAt,

        @Schema(description = "Year in which it was promised (承诺年份)")
        int year,

        CommitmentStatus status,

        @Schema(description = "Day until which it is to be kept (完成时限)")
        LocalDate due,

        @Schema(description = "Day that the reply promised (原定时限)")
        LocalDate firstDue,

        @Schema(description = "How often it was postponed (延期次数)")
        int postponements,

        @Schema(description = "Whether it is open after its due date (是否逾期)")
        boolean overdue,

        @Schema(description = "Deputies who signed the suggestion (代表)")
        List<String> deputyCodes,

        @Schema(description = "Deputies who have yet to take note of a new due date (未知悉延期的代表)")
        List<String> toTakeNote,

        @Schema(description = "Milestones in the order of their days (阶段目标)")
        List<MilestoneView> milestones,

        @Schema(description = "That it was kept (落实情况)") @Nullable
        FulfilmentView fulfilment,

        @Schema(description = "Reply that ended it: the further reply, or that of a further round (再次答复或取代的答复)")
        @Nullable
        UUID endedBy,

        @Schema(description = "Last year in which the deputies got its state (最近寄送落实情况的年份)") @Nullable
        Integer stateGivenFor,

        @Schema(description = "Also the ETag (版本)") long version) {

    /** A step towards it. */
    @Schema(name = "Milestone", description = "Milestone of a commitment (阶段目标)")
    record MilestoneView(
            UUID id,
            String content,
            LocalDate due,

            @Schema(description = "Day on which it was reached (完成日期)") @Nullable
            LocalDate reachedOn,

            @Nullable String note,
            Instant plannedAt) {

        static MilestoneView of(Milestone milestone) {
            return new MilestoneView(
                    milestone.id(),
                    milestone.content(),
                    milestone.due(),
                    milestone.reachedOn(),
                    milestone.note(),
                    milestone.plannedAt());
        }
    }

    /** That it was kept. */
    @Schema(name = "Fulfilment", description = "That a commitment was kept (落实情况)")
    record FulfilmentView(
            LocalDate on,
            String evidence,

            @Schema(description = "Attachments of the assignment (佐证材料)")
            List<UUID> attachmentIds,

            @Schema(description = "Whether that was after the due date (是否逾期落实)")
            boolean late,

            Instant recordedAt) {

        static FulfilmentView of(Fulfilment fulfilment) {
            return fulfilment == null
                    ? null
                    : new FulfilmentView(
                            fulfilment.on(),
                            fulfilment.evidence(),
                            fulfilment.attachmentIds(),
                            fulfilment.late(),
                            fulfilment.at());
        }
    }

    static CommitmentView of(Ledger.Entry entry, Instant now) {
        Commitment commitment = entry.commitment();
        PromisedIn source = commitment.source();
        return new CommitmentView(
                commitment.getId(),
                source.replyId(),
                source.assignmentId(),
                source.suggestionId(),
                source.title(),
                commitment.getRegionCode(),
                source.unitCode(),
                source.round(),
                source.documentNumber(),
                commitment.promise(),
                source.at(),
                commitment.promisedYear(),
                commitment.status(),
                commitment.due(),
                commitment.firstDue(),
                commitment.postponements(),
                commitment.isOverdue(now),
                commitment.deputyCodes(),
                commitment.toTakeNote(),
                entry.milestones().stream().map(MilestoneView::of).toList(),
                FulfilmentView.of(commitment.fulfilment()),
                commitment.endedBy(),
                commitment.stateGivenFor(),
                commitment.getVersion());
    }
}
