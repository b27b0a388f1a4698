package org.lianluo.handling.policy.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.events.handling.rules.PolicyAppliedV1;

/** An application as everybody may read it. */
@Schema(name = "PolicyApplication", description = "Policy that was applied to clocks that run (规则的适用)")
record ApplicationView(
        UUID id,
        UUID policyId,
        String jurisdiction,
        String key,
        String value,
        LocalDate appliedOn,
        String reason,
        Instant appliedAt,
        long version) {

    static ApplicationView of(PolicyApplication application) {
        PolicyAppliedV1 applied = application.applied();
        return new ApplicationView(
                application.getId(),
                applied.policyId(),
                applied.jurisdiction(),
                applied.key(),
                applied.value(),
                applied.appliedOn(),
                applied.reason(),
                application.getCreatedAt(),
                application.getVersion());
    }
}
