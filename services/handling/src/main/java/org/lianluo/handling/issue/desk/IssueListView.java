package org.lianluo.handling.issue.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.issue.IssueList;
import org.lianluo.handling.issue.ListKind;
import org.lianluo.handling.issue.ListStatus;
import org.lianluo.handling.issue.OpinionLetter;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.DueDateView;

/** An issue list, the same for all who see it. */
@Schema(name = "IssueList", description = "Issue list with its opinion letter (审议意见、问题清单)")
record IssueListView(
        UUID id,
        String regionCode,
        String title,
        @Schema(description = "What it comes from (来源)") ListKind kind,

        @Schema(description = "Id of what it comes from (来源编号)") @Nullable
        UUID referenceId,

        @Schema(description = "Committee that follows it (跟踪的委员会)") @Nullable
        String committeeCode,

        @Schema(description = "List of which it is a part (上级清单)") @Nullable
        UUID parentId,

        ListStatus status,

        @Schema(description = "Opinion letter (审议意见书)") @Nullable
        LetterView letter,

        @Schema(description = "Until when it is handed over (交办时限)") @Nullable
        DueDateView handOverDue,

        @Schema(description = "Day of the hand-over (交办日期)") @Nullable
        LocalDate handedOverOn,

        @Schema(description = "Whether that was late (是否逾期交办)") @Nullable
        Boolean handedOverLate,

        @Schema(description = "Units of its items, once it is handed over (责任单位)")
        List<String> unitCodes,

        @Schema(description = "How many items it has itself, without those of lists in it (本清单问题数)")
        int items,

        @Schema(description = "Also the ETag (版本)") long version) {

    /** What the letter says. */
    @Schema(name = "OpinionLetter", description = "Opinion letter (审议意见书)")
    record LetterView(
            String overallView,
            String mainProblems,
            String proposals,

            @Schema(description = "Limit of the result that the letter sets (办理时限)") @Nullable
            String timeLimit,

            @Nullable LocalDate deliberatedOn,
            LocalDate directorMeetingOn) {

        static LetterView of(OpinionLetter letter) {
            if (letter == null) {
                return null;
            }
            TimeLimit limit = letter.timeLimit();
            return new LetterView(
                    letter.overallView(),
                    letter.mainProblems(),
                    letter.proposals(),
                    limit == null ? null : limit.toString(),
                    letter.deliberatedOn(),
                    letter.directorMeetingOn());
        }
    }

    static IssueListView of(IssueList list) {
        return new IssueListView(
                list.getId(),
                list.getRegionCode(),
                list.title(),
                list.kind(),
                list.referenceId(),
                list.committeeCode(),
                list.parentId(),
                list.status(),
                LetterView.of(list.letter()),
                DueDateView.of(list.handOverDue()),
                list.handedOverOn(),
                list.handedOverLate(),
                list.unitCodes(),
                list.items(),
                list.getVersion());
    }
}
