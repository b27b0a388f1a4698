package org.lianluo.handling.agenda.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.agenda.AgendaTask;
import org.lianluo.handling.agenda.AgendaTaskKind;
import org.lianluo.handling.agenda.CommitteeMeeting;
import org.lianluo.handling.agenda.CommitteeMeetingStatus;
import org.lianluo.handling.agenda.WorkReport;
import org.lianluo.handling.agenda.WorkReportKind;

/** A meeting of the standing committee, the same for all who see it. */
@Schema(name = "CommitteeMeeting", description = "Meeting of the standing committee (常委会会议)")
record CommitteeMeetingView(
        UUID id,
        String regionCode,

        @Schema(description = "Title (会议名称)") String title,

        @Schema(description = "Day of the meeting (会议日期)") LocalDate on,

        CommitteeMeetingStatus status,

        @Schema(description = "Reports that it hears (听取的报告)")
        List<ReportView> reports,

        @Schema(description = "Why it does not take place (取消原因)") @Nullable
        String cancelReason,

        @Schema(description = "Also the ETag (版本)") long version) {

    /** A report with what is due of it. */
    @Schema(name = "WorkReport", description = "Report to the standing committee (报告)")
    record ReportView(
            UUID id,
            @Schema(description = "Title (报告名称)") String title,
            WorkReportKind kind,

            @Schema(description = "Unit that reports (报告机关)")
            String unitCode,

            @Schema(description = "Committee that comments on the draft (征求意见的委员会)") @Nullable
            String committeeCode,

            @Schema(description = "What is due of it (时限事项)")
            List<TaskView> tasks) {}

    /** Something that is due. */
    @Schema(name = "AgendaTask", description = "Something that the law wants done until a day (法定时限事项)")
    record TaskView(
            UUID id,
            AgendaTaskKind kind,
            @Schema(description = "Last day (最后日期)") LocalDate due,

            @Schema(description = "Whether it is due still (是否待办)")
            boolean open,

            @Schema(description = "Day on which it was done (办结日期)") @Nullable
            LocalDate doneOn,

            @Schema(description = "Number of the letter (文号)") @Nullable
            String documentNumber,

            @Schema(description = "Whether that was late (是否逾期)") @Nullable
            Boolean late) {

        static TaskView of(AgendaTask task) {
            return new TaskView(
                    task.id(),
                    task.kind(),
                    task.due(),
                    task.isOpen(),
                    task.doneOn(),
                    task.documentNumber(),
                    task.late());
        }
    }

    static CommitteeMeetingView of(Agendas.Entry entry) {
        CommitteeMeeting meeting = entry.meeting();
        return new CommitteeMeetingView(
                meeting.getId(),
                meeting.getRegionCode(),
                meeting.title(),
                meeting.meetsOn(),
                meeting.status(),
                entry.agenda().reports().stream()
                        .filter(report -> report.meetingId().equals(meeting.getId()))
                        .map(report -> view(report, entry.agenda().tasks()))
                        .toList(),
                meeting.cancelReason(),
                meeting.getVersion());
    }

    private static ReportView view(WorkReport report, List<AgendaTask> tasks) {
        return new ReportView(
                report.id(),
                report.title(),
                report.kind(),
                report.unitCode(),
                report.committeeCode(),
                tasks.stream()
                        .filter(task -> task.reportId().equals(report.id()))
                        .map(TaskView::of)
                        .toList());
    }
}
