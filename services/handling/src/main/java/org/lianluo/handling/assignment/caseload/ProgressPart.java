package org.lianluo.handling.assignment.caseload;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.assignment.HandlingStage;
import org.lianluo.handling.assignment.Progress;

/** How far the unit is, as its newest report says. */
@Schema(name = "Progress", description = "How far the unit is by its newest report (办理进展)")
public record ProgressPart(
        @Schema(description = "Stage (办理阶段); none for an unknown code") @Nullable
        HandlingStage stage,

        @Schema(description = "Status code of the unit's own system (本单位状态码)") @Nullable
        String code,

        @Schema(description = "Label of the code (状态码名称)") @Nullable
        String label,

        @Schema(description = "Whether the table of the unit did not have the code (状态码是否未知)")
        boolean unknownCode,

        @Schema(description = "Time of the fact by the unit's system (进展时间)")
        Instant reportedAt) {

    static ProgressPart of(Progress progress) {
        return progress == null
                ? null
                : new ProgressPart(
                        progress.word().stage(),
                        progress.word().code(),
                        progress.word().label(),
                        progress.word().isUnknown(),
                        progress.reportedAt());
    }
}
