package org.lianluo.station.mandate;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** What is sent about the course of mandates. */
final class MandateRequests {

    private MandateRequests() {}

    /** A step. */
    @Schema(name = "MandateStepEntry", description = "Step in the course of a mandate (任期事项登记)")
    record Step(
            @Schema(description = "Step (事项)", examples = "SUSPENDED") @NotNull
            StepKind kind,

            @Schema(description = "Legal ground of a suspension; none of others (暂停情形)", examples = "CUSTODY")
            SuspensionGround ground,

            @Schema(description = "From which day on (日期)", examples = "2026-09-01") @NotNull
            LocalDate on,

            @Schema(description = "Document (文号)", examples = "卫常办〔2026〕21号") @PlainText(max = 100, oneLine = true)
            String document,

            @Schema(description = "Note; only the office reads it (说明)", examples = "代表资格审查委员会报告")
            @PlainText(max = 1000)
            String note) {}

    /** An absence. */
    @Schema(name = "SessionAbsenceEntry", description = "Absence from a session of the congress (缺席大会登记)")
    record Absence(
            @Schema(description = "Session, the same text for all who were absent (会议)", examples = "第十一届人民代表大会第五次会议")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String session,

            @Schema(description = "Day on which the session began (开幕日)", examples = "2026-02-20") @NotNull
            LocalDate on,

            @Schema(description = "Whether the leave was approved (请假是否经批准)", examples = "false") @NotNull
            Boolean approved,

            @Schema(description = "Reason that was given; only the office reads it (理由)", examples = "未请假")
            @PlainText(max = 500)
            String reason) {}

    /** What turned out of an absence. */
    @Schema(name = "SessionAbsenceCorrection", description = "Correction of an absence (更正缺席登记)")
    record AbsenceCorrection(
            @Schema(description = "Whether the leave was approved (请假是否经批准)", examples = "true") @NotNull
            Boolean approved,

            @Schema(description = "Why it is corrected (更正理由)", examples = "补交请假条并经批准") @NotNull @PlainText(max = 500)
            String reason) {}

    /** A proposed end. */
    @Schema(name = "MandateMatterProposal", description = "Proposed end of a mandate (提出终止代表资格)")
    record Proposal(
            @Schema(description = "Deputy, of the region (代表)", examples = "01930f2a-6c1e-7b40-9a5d-3f0c8e21b702")
            @NotNull
            UUID deputyId,

            @Schema(description = "Legal ground (法定情形)", examples = "RESIGNED") @NotNull
            EndGround ground,

            @Schema(description = "Note; only the office reads it (说明)", examples = "常委会会议已接受辞职") @PlainText(max = 1000)
            String note) {}

    /** The announcement. */
    @Schema(name = "MandateAnnouncement", description = "Announced end of a mandate (终止公告)")
    record Announcement(
            @Schema(description = "Day of the announcement (公告日)", examples = "2026-10-30") @NotNull
            LocalDate announcedOn,

            @Schema(description = "Day from which on the mandate has ended (终止日)", examples = "2026-10-29") @NotNull
            LocalDate endsOn,

            @Schema(description = "Announcement by its number (公告文号)", examples = "常委会公告〔2026〕3号")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String document) {}

    /** Why a mandate goes on. */
    @Schema(name = "MandateMatterDropping", description = "Why a mandate goes on (不再处理的理由)")
    record Dropping(
            @Schema(description = "Reason (理由)", examples = "缺席已经批准") @NotNull @PlainText(max = 1000)
            String reason) {}
}
