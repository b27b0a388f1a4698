package org.lianluo.handling.assignment.reply;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** Who signs a reply for the unit. */
@Schema(name = "ReplyApproval", description = "Approval of a reply (签发)")
record ApprovalRequest(
        @Schema(description = "Signatory of the unit (签发人)", examples = "张局长")
        @NotNull
        @PlainText(max = 50, oneLine = true)
        String signatory) {}
