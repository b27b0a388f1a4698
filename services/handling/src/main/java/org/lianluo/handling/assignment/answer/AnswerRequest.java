package org.lianluo.handling.assignment.answer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** What a unit answers. */
@Schema(name = "AssignmentAnswer", description = "Answer of the unit (答复)")
record AnswerRequest(
        @Schema(description = "Answer (答复内容)", examples = "路灯已于11月20日修复。") @NotNull @PlainText(max = 4000)
        String answer,

        @Schema(description = "Number of the letter (答复文号)", examples = "卫城管函〔2026〕12号")
        @PlainText(max = 100, oneLine = true)
        String documentNumber) {}
