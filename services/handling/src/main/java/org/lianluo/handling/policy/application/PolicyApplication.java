package org.lianluo.handling.policy.application;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.handling.policy.Policy;
import org.lianluo.handling.policy.PolicyDetails;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.handling.rules.PolicyAppliedV1;
import org.lianluo.shared.messaging.AggregateRoot;

/** A policy was applied to clocks that run; never changed. The region of the row is the jurisdiction. */
@Entity
class PolicyApplication extends AggregateRoot {

    private UUID policyId;
    private String key;
    private String value;
    private LocalDate appliedOn;
    private String reason;

    protected PolicyApplication() {}

    PolicyApplication(UUID id, Policy policy, String reason, String by, Instant at) {
        super(id, policy.getRegionCode(), by, at);
        PolicyDetails details = policy.details();
        policyId = policy.getId();
        key = details.key();
        value = details.value();
        appliedOn = ChinaTime.dateOf(at);
        this.reason = reason;
        tell(applied());
    }

    PolicyAppliedV1 applied() {
        return new PolicyAppliedV1(getId(), policyId, getRegionCode(), key, value, appliedOn, reason);
    }

    @Override
    public String aggregateType() {
        return "policy-application";
    }
}
