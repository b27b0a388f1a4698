package org.lianluo.handling.policy;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.handling.PolicySetV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** One decision of a jurisdiction about a time limit or a choice; never changed. The region of the row is the jurisdiction. */
@Entity
public class Policy extends AggregateRoot {

    private String key;
    private String value;
    private LocalDate effectiveFrom;

    /** The text and clause that it comes from; may be null. */
    private String basis;

    protected Policy() {}

    Policy(UUID id, PolicyDetails details, String by, Instant at) {
        super(id, details.jurisdiction(), by, at);
        PolicyKey policy = PolicyKey.of(details.key())
                .orElseThrow(() -> ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/key"));
        key = policy.key();
        if (!policy.accepts(details.value())) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/value");
        }
        value = details.value();
        effectiveFrom = details.effectiveFrom();
        basis = details.basis();
        tell(set());
    }

    PolicySetV1 set() {
        return new PolicySetV1(getId(), getRegionCode(), key, value, effectiveFrom, basis);
    }

    public PolicyDetails details() {
        return new PolicyDetails(getRegionCode(), key, value, effectiveFrom, basis);
    }

    @Override
    public String aggregateType() {
        return "policy";
    }
}
