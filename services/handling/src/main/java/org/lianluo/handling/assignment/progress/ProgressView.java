package org.lianluo.handling.assignment.progress;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.assignment.HandlingStage;
import org.lianluo.handling.assignment.ProgressReport;

/** A report as everybody sees it who may read the assignment. */
@Schema(name = "ProgressReport", description = "Report of a unit's system (办理进展)")
record ProgressView(
        UUID id,
        UUID assignmentId,

        @Schema(description = "Id in the unit's system (本单位系统内标识)")
        String externalId,

        @Schema(description = "Status code of the unit's own system (本单位状态码)") @Nullable
        String code,

        @Schema(description = "Label of the code, as the table of the unit had it when the report came (状态码名称)")
        @Nullable
        String label,

        @Schema(description = "What the code meant when the report came; none for an unknown code (办理阶段)") @Nullable
        HandlingStage stage,

        @Schema(description = "Whether the table of the unit did not have the code (状态码是否未知)")
        boolean unknownCode,

        @Schema(description = "Time of the fact by the unit's system (进展时间)")
        Instant reportedAt,

        Instant receivedAt,
        @Nullable String text) {

    static ProgressView of(ProgressReport report) {
        return new ProgressView(
                report.id(),
                report.assignmentId(),
                report.externalId(),
                report.word().code(),
                report.word().label(),
                report.word().stage(),
                report.word().isUnknown(),
                report.reportedAt(),
                report.receivedAt(),
                report.text());
    }
}
