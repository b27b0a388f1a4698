package org.lianluo.handling.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy as everybody may read it. */
@Schema(name = "Policy", description = "Time limit of a jurisdiction (时限规则)")
record PolicyView(
        UUID id, String jurisdiction, String key, String value, LocalDate effectiveFrom, Instant setAt, long version) {

    static PolicyView of(Policy policy) {
        PolicyDetails details = policy.details();
        return new PolicyView(
                policy.getId(),
                details.jurisdiction(),
                details.key(),
                details.value(),
                details.effectiveFrom(),
                policy.getCreatedAt(),
                policy.getVersion());
    }
}
