package org.lianluo.handling.assignment.answer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** Why a unit gives a case back. */
@Schema(name = "AssignmentReturn", description = "Return with a reason (退回)")
record ReturnRequest(
        @Schema(description = "Reason (退回理由)", examples = "不属于本单位职责") @NotNull @PlainText(max = 1000)
        String reason,

        @Schema(description = "Unit that should handle it (建议承办单位)", examples = "410402-U02")
        @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
        String suggestedUnitCode) {}
