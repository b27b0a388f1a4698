package org.lianluo.handling.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.PolicyInForce;

/** A rule as it holds in a region on a day. */
@Schema(name = "PolicyInForce", description = "Rule as it holds in a region on a day (现行规则)")
record InForceView(
        String key,
        String value,

        @Schema(description = "What may be chosen; empty for a time limit (可选项)")
        List<String> options,

        @Schema(description = "Whose rule it is; none where nobody decided, so that the default holds (规则所属区域)")
        @Nullable
        String jurisdiction,

        @Schema(description = "Its first day; none for the default (生效日期)") @Nullable
        LocalDate effectiveFrom,

        @Schema(description = "Text and clause that it comes from (依据)") @Nullable
        String basis,

        @Schema(description = "The policy; none for the default (规则标识)") @Nullable
        UUID policyId) {

    static InForceView of(PolicyInForce rule) {
        return new InForceView(
                rule.policy().key(),
                rule.value(),
                rule.policy().form().options(),
                rule.jurisdiction(),
                rule.effectiveFrom(),
                rule.basis(),
                rule.policyId());
    }
}
