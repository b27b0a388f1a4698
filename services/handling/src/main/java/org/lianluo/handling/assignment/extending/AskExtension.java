package org.lianluo.handling.assignment.extending;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** Why and until when a unit needs more time. */
@Schema(name = "ExtensionRequestEntry", description = "Request for more time to reply (延期申请)")
record AskExtension(
        @Schema(description = "Reason (延期理由)", examples = "需汛期后复勘，方能确定方案。") @NotNull @PlainText(max = 1000)
        String reason,

        @Schema(
                description = "Day until which it needs time: after the due date, within the policy"
                        + " suggestion.reply-max (延期至)",
                examples = "2027-04-30")
        @NotNull
        LocalDate until) {}
