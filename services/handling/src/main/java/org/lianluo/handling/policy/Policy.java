package org.lianluo.handling.policy;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.handling.PolicySetV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** One decision of a jurisdiction about a time limit; never changed. The region of the row is the jurisdiction. */
@Entity
class Policy extends AggregateRoot {

    private String key;
    private String value;
    private LocalDate effectiveFrom;

    protected Policy() {}

    Policy(UUID id, PolicyDetails details, String by, Instant at) {
        super(id, details.jurisdiction(), by, at);
        PolicyKey policy = PolicyKey.of(details.key())
                .orElseThrow(() -> ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/key"));
        key = policy.key();
        value = limit(policy, details.value()).toString();
        effectiveFrom = details.effectiveFrom();
        tell(set());
    }

    private static TimeLimit limit(PolicyKey policy, String text) {
        try {
            TimeLimit limit = TimeLimit.parse(text);
            if (policy.accepts(limit)) {
                return limit;
            }
        } catch (IllegalArgumentException e) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/value");
        }
        throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/value");
    }

    PolicySetV1 set() {
        return new PolicySetV1(getId(), getRegionCode(), key, value, effectiveFrom);
    }

    PolicyDetails details() {
        return new PolicyDetails(getRegionCode(), key, value, effectiveFrom);
    }

    @Override
    public String aggregateType() {
        return "policy";
    }
}
