package org.lianluo.handling.assignment.status;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.assignment.HandlingStage;
import org.lianluo.handling.assignment.ProgressWord;
import org.lianluo.shared.web.input.PlainText;

/** A code of a unit's own system. */
@Schema(name = "StatusCode", description = "Status code of a unit's own system (状态码)")
record StatusCode(
        @Schema(description = "Code, compared letter by letter (代码)", examples = "XC-03")
        @NotNull
        @PlainText(max = 40, oneLine = true)
        String code,

        @Schema(description = "Label in the unit's words (名称)", examples = "现场踏勘")
        @NotNull
        @PlainText(max = 100, oneLine = true)
        String label,

        @Schema(description = "What it means (办理阶段)", examples = "SURVEYED") @NotNull
        HandlingStage meaning) {

    static StatusCode of(ProgressWord word) {
        return new StatusCode(word.code(), word.label(), word.stage());
    }

    ProgressWord word() {
        return new ProgressWord(code, label, meaning);
    }
}
