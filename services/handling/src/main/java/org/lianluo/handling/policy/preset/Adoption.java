package org.lianluo.handling.policy.preset;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.handling.rules.PolicyPresetAdoptedV1;
import org.lianluo.shared.messaging.AggregateRoot;

/** A jurisdiction took the rules of a preset over; never changed. The region of the row is the jurisdiction. */
@Entity
@Table(name = "policy_adoption")
class Adoption extends AggregateRoot {

    private String presetId;
    private LocalDate effectiveFrom;

    /** The policies that it set. */
    private UUID[] policyIds;

    protected Adoption() {}

    Adoption(
            UUID id,
            String jurisdiction,
            String presetId,
            LocalDate effectiveFrom,
            List<UUID> policies,
            String by,
            Instant at) {
        super(id, jurisdiction, by, at);
        this.presetId = presetId;
        this.effectiveFrom = effectiveFrom;
        policyIds = policies.toArray(UUID[]::new);
        tell(new PolicyPresetAdoptedV1(id, jurisdiction, presetId, effectiveFrom, policies));
    }

    String presetId() {
        return presetId;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    List<UUID> policyIds() {
        return List.of(policyIds);
    }

    @Override
    public String aggregateType() {
        return "policy-adoption";
    }
}
