package org.lianluo.handling.policy.application;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** Which policy is applied, and why. */
@Schema(name = "PolicyApplicationRequest", description = "Application to clocks that run (适用于进行中的期限)")
record ApplicationRequest(
        @Schema(description = "Policy that is in force (规则)", examples = "019ab2c4-7d10-7c52-9a51-0c54a8a1b2c3")
        @NotNull
        UUID policyId,

        @Schema(description = "Reason; the history of each case tells it (理由)", examples = "市常委会决定缩短办理期限")
        @NotNull
        @PlainText(max = 500)
        String reason) {}
