package org.lianluo.handling.assignment.answer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** Why a unit needs more time. */
@Schema(name = "AssignmentExtension", description = "Extension (延期)")
record ExtensionRequest(
        @Schema(description = "Reason (延期理由)", examples = "需现场勘查并协调管线单位") @NotNull @PlainText(max = 1000)
        String reason) {}
