package org.lianluo.shared.casework;

import java.util.Map;
import org.lianluo.shared.calendar.TimeLimit;

/** What a region chose, on a day. */
public final class Choices {

    private final Map<PolicyKey, PolicyInForce> rules;

    Choices(Map<PolicyKey, PolicyInForce> rules) {
        this.rules = rules;
    }

    /** The option of a policy that was asked for. */
    public <E extends Enum<E>> E of(PolicyKey policy, Class<E> kind) {
        return policy.form().option(kind, rules.get(policy).value());
    }

    /** The time limit of a policy that was asked for. */
    public TimeLimit limit(PolicyKey policy) {
        return TimeLimit.parse(rules.get(policy).value());
    }
}
