package org.lianluo.handling.assignment.cohandling;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** Why the lead can't use an opinion. */
@Schema(name = "ReworkRequest", description = "Request for another opinion (要求重新提出会办意见)")
record ReworkRequest(
        @Schema(description = "Reason (退回理由)", examples = "未说明车位数量和完成时间。") @NotNull @PlainText(max = 1000)
        String reason) {}
