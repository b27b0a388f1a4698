package org.lianluo.handling.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A policy as everybody may read it. */
@Schema(name = "Policy", description = "Rule of a jurisdiction: a time limit or a choice (地方规则)")
record PolicyView(
        UUID id,
        String jurisdiction,
        String key,
        String value,
        LocalDate effectiveFrom,
        @Nullable String basis,
        Instant setAt,
        long version) {

    static PolicyView of(Policy policy) {
        PolicyDetails details = policy.details();
        return new PolicyView(
                policy.getId(),
                details.jurisdiction(),
                details.key(),
                details.value(),
                details.effectiveFrom(),
                details.basis(),
                policy.getCreatedAt(),
                policy.getVersion());
    }
}
