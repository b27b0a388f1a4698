package org.lianluo.handling.assignment.reply;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** Why the leader sends a draft back. */
@Schema(name = "ReplyRefusal", description = "Refusal of a draft (退改)")
record RefusalRequest(
        @Schema(description = "Reason (退改理由)", examples = "承诺事项缺少完成时限") @NotNull @PlainText(max = 1000)
        String reason) {}
