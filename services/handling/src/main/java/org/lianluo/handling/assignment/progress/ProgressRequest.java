package org.lianluo.handling.assignment.progress;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.assignment.HandlingStage;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.PlainText;

/** What a unit's system sends of its handling. */
@Schema(name = "ProgressDetails", description = "Progress of the handling (办理进展): code or stage, not both")
record ProgressRequest(
        @Schema(description = "Status code of the unit's own system (本单位状态码)", examples = "XC-03")
        @PlainText(max = 40, oneLine = true)
        String code,

        @Schema(description = "Stage, if the system knows it itself (办理阶段)")
        HandlingStage stage,

        @Schema(description = "Time of the fact by the unit's system (进展时间)", examples = "2026-12-01T02:00:00Z")
        @NotNull
        Instant reportedAt,

        @Schema(description = "Text (说明)", examples = "已现场踏勘，正在制定方案。") @PlainText(max = 2000)
        String text,

        @Schema(description = "Id in the unit's system; once in an assignment (本单位系统内标识)", examples = "JZ-2026-00871")
        @NotNull
        @PlainText(max = 100, oneLine = true)
        String externalId) {

    /** Refuses both, and neither. */
    void mustSayOne() {
        if ((code == null) == (stage == null)) {
            throw ProblemException.invalid("/code", "状态码和办理阶段请填写其中一项", "Give either a status code or a stage");
        }
    }
}
