package org.lianluo.handling.agenda.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.agenda.WorkReport;
import org.lianluo.handling.agenda.WorkReportKind;
import org.lianluo.shared.web.input.PlainText;

/** What is sent about meetings of the standing committee. */
final class CommitteeMeetingRequests {

    private CommitteeMeetingRequests() {}

    /** A new meeting. */
    @Schema(name = "CommitteeMeetingEntry", description = "Meeting of the standing committee to enter (常委会会议)")
    record NewMeeting(
            @Schema(description = "Title (会议名称)", examples = "区人大常委会第三十二次会议") @NotNull @PlainText(max = 200)
            String title,

            @Schema(description = "Day of the meeting, today or later (会议日期)", examples = "2026-12-28") @NotNull
            LocalDate on,

            @Schema(
                    description = "Reports on it; more may be entered later (听取的报告)",
                    examples =
                            "[{\"title\":\"关于停车场建设管理情况的报告\",\"kind\":\"SPECIAL_WORK\",\"unitCode\":\"410402-U01\",\"committeeCode\":\"410402-C01\"}]")
            @Size(max = 50)
            List<@NotNull @Valid NewReport> reports) {

        List<NewReport> entered() {
            return reports == null ? List.of() : reports;
        }
    }

    /** A report. */
    @Schema(name = "WorkReportEntry", description = "Report to put on a meeting (列入报告)")
    record NewReport(
            @Schema(description = "Title (报告名称)", examples = "关于停车场建设管理情况的报告") @NotNull @PlainText(max = 200)
            String title,

            @Schema(description = "Kind (报告种类)", examples = "SPECIAL_WORK") @NotNull
            WorkReportKind kind,

            @Schema(description = "Unit that reports (报告机关)", examples = "410402-U01") @NotNull @Size(min = 1, max = 40)
            String unitCode,

            @Schema(description = "Committee that comments on the draft (征求意见的委员会)", examples = "410402-C01")
            @PlainText(max = 40)
            String committeeCode) {

        WorkReport.Entry entry() {
            return new WorkReport.Entry(title, kind, unitCode, committeeCode);
        }
    }

    /** Another day. */
    @Schema(name = "CommitteeMeetingMove", description = "Another day for a meeting (会议改期)")
    record Move(
            @Schema(description = "Day, today or later (会议日期)", examples = "2027-01-08") @NotNull
            LocalDate on,

            @Schema(description = "Reason (原因)", examples = "与上级会议时间冲突。") @NotNull @PlainText(max = 500)
            String reason) {}

    /** That it does not take place. */
    @Schema(name = "CommitteeMeetingCancellation", description = "Cancellation of a meeting (取消会议)")
    record Cancellation(
            @Schema(description = "Reason (原因)", examples = "议题并入下一次会议。") @NotNull @PlainText(max = 500)
            String reason) {}

    /** That something was done. */
    @Schema(name = "AgendaTaskCompletion", description = "That something that was due was done (办结)")
    record Completion(
            @Schema(description = "Day, not in the future (办结日期)", examples = "2026-11-27") @NotNull
            LocalDate on,

            @Schema(description = "Number of the letter (文号)", examples = "新城管函〔2026〕12号") @PlainText(max = 60)
            String documentNumber) {}
}
