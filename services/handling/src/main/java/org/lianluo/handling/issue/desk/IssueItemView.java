package org.lianluo.handling.issue.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.issue.IssueItem;
import org.lianluo.handling.issue.ItemStatus;
import org.lianluo.handling.issue.UnitLetter;
import org.lianluo.shared.casework.DueDateView;
import org.lianluo.shared.casework.HistoryLine;

/** An item, the same for all who see it. */
@Schema(name = "IssueItem", description = "Item of an issue list (问题条目)")
record IssueItemView(
        UUID id,
        UUID listId,
        String regionCode,
        @Schema(description = "From 1, in its list (序号)") int position,
        @Schema(description = "Problem (问题)") String content,
        @Schema(description = "Class (分类)") @Nullable String classCode,

        @Schema(description = "Responsible unit (责任单位)") @Nullable
        String unitCode,

        ItemStatus status,

        @Schema(description = "Day of the hand-over (交办日期)") @Nullable
        LocalDate listedSince,

        @Schema(description = "Until when the plan is due (整改方案时限)") @Nullable
        DueDateView planDue,

        @Schema(description = "Until when the result is due (整改结果时限)") @Nullable
        DueDateView resultDue,

        @Schema(description = "Day that was named when it was last continued (继续整改期限)") @Nullable
        LocalDate continuedUntil,

        @Schema(description = "Whether what the unit owes now is late (是否逾期)")
        boolean overdue,

        @Schema(description = "Plan of the unit (整改方案)") @Nullable
        LetterView plan,

        @Schema(description = "Last result of the unit (整改结果)") @Nullable
        LetterView result,

        @Schema(description = "Day on which it was put right, as the unit says (整改完成日期)") @Nullable
        LocalDate rectifiedOn,

        @Schema(description = "Whether the last result came in time (是否按时)") @Nullable
        Boolean inTime,

        @Schema(description = "Comment of the committee on the last result (委员会意见)") @Nullable
        String comment,

        @Schema(description = "What shows that it was put right (核实依据)") @Nullable
        String evidence,

        @Schema(description = "Also the ETag (版本)") long version) {

    /** A letter of the unit. */
    @Schema(name = "IssueUnitLetter", description = "Letter of a unit about an item (责任单位来函)")
    record LetterView(@Schema(description = "Number (文号)") String documentNumber, String text, Instant receivedAt) {

        static LetterView of(UnitLetter letter) {
            return letter == null ? null : new LetterView(letter.number(), letter.body(), letter.receivedAt());
        }
    }

    static IssueItemView of(IssueItem item, Instant now) {
        return new IssueItemView(
                item.getId(),
                item.listId(),
                item.getRegionCode(),
                item.position(),
                item.content(),
                item.classCode(),
                item.unitCode(),
                item.status(),
                item.listedSince(),
                DueDateView.of(item.planDue()),
                DueDateView.of(item.resultDue()),
                item.continuedUntil(),
                item.isOverdue(now),
                LetterView.of(item.plan()),
                LetterView.of(item.result()),
                item.rectifiedOn(),
                item.inTime(),
                item.comment(),
                item.evidence(),
                item.getVersion());
    }

    @Schema(name = "IssueItemPage")
    record IssueItemPage(
            List<IssueItemView> items, @Nullable String next) {}

    @Schema(name = "IssueItemHistory")
    record IssueItemHistory(List<HistoryLine> items) {}
}
