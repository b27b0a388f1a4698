package org.lianluo.handling.assignment.returning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** Why a unit wants to give a suggestion back. */
@Schema(name = "ReturnRequestEntry", description = "Request to return a suggestion (退回申请)")
record AskReturn(
        @Schema(description = "Reason (退回理由)", examples = "停车设施由交通运输部门管理，不属于本单位职责。") @NotNull @PlainText(max = 1000)
        String reason,

        @Schema(description = "Unit that should handle it (建议承办单位)", examples = "410402-U02")
        @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
        String suggestedUnitCode) {}
