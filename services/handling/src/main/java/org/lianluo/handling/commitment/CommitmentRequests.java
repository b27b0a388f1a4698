package org.lianluo.handling.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** What a unit sends about a commitment. */
final class CommitmentRequests {

    private CommitmentRequests() {}

    /** A step towards it. */
    @Schema(name = "MilestonePlan", description = "Milestone of a commitment (阶段目标)")
    record Plan(
            @Schema(description = "What is to be done (目标内容)", examples = "完成车位选址和设计") @NotNull @PlainText(max = 500)
            String content,

            @Schema(
                    description = "Day until which it is planned, not after the commitment (计划完成日期)",
                    examples = "2027-03-31")
            @NotNull
            LocalDate due) {}

    /** That such a step was reached. */
    @Schema(name = "MilestoneReached", description = "That a milestone was reached (阶段目标完成)")
    record Reached(
            @Schema(description = "Day (完成日期)", examples = "2027-03-20") @NotNull
            LocalDate on,

            @Schema(description = "Remark (说明)", examples = "选址已公示，设计通过评审。") @PlainText(max = 1000)
            String note) {}

    /** A later day. */
    @Schema(name = "CommitmentPostponement", description = "Postponement of a commitment (承诺事项延期)")
    record Postponement(
            @Schema(description = "New due date, after the one that holds (新的完成时限)", examples = "2027-12-31") @NotNull
            LocalDate due,

            @Schema(description = "Reason; the deputies are told (延期理由)", examples = "管线迁改尚未完成。")
            @NotNull
            @PlainText(max = 1000)
            String reason) {}

    /** That it was kept. */
    @Schema(name = "CommitmentFulfilment", description = "Fulfilment of a commitment with its evidence (承诺事项落实)")
    record Kept(
            @Schema(description = "Day (落实日期)", examples = "2027-06-20") @NotNull
            LocalDate on,

            @Schema(description = "What shows it (落实情况)", examples = "新增车位206个，已投入使用。") @NotNull @PlainText(max = 2000)
            String evidence,

            @Schema(
                    description = "Attachments of the assignment that show it (佐证材料)",
                    examples = "[\"01931a44-90d2-7e15-b3c8-6a2d10f4c906\"]")
            @Size(max = 20)
            List<@NotNull UUID> attachmentIds) {

        List<UUID> files() {
            return attachmentIds == null
                    ? List.of()
                    : attachmentIds.stream().distinct().toList();
        }
    }
}
