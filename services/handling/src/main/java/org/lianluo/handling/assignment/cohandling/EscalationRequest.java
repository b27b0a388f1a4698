package org.lianluo.handling.assignment.cohandling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** Where lead and co-handler do not agree. */
@Schema(name = "EscalationEntry", description = "Request for coordination (提请协调)")
record EscalationRequest(
        @Schema(description = "Reason (提请理由)", examples = "对绿化带改造由谁实施，两单位意见不一致。") @NotNull @PlainText(max = 1000)
        String reason,

        @Schema(
                description = "The co-handler that the lead does not agree with; a co-handler may leave it out (会办单位)",
                examples = "410402-U02")
        @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
        String unitCode) {}
