package org.lianluo.shared.casework;

import java.util.Map;

/** What a region chose, on a day. */
public final class Choices {

    private final Map<String, String> values;

    Choices(Map<String, String> values) {
        this.values = values;
    }

    /** The option of a policy that was asked for; the default where nobody decided. */
    public <E extends Enum<E>> E of(PolicyKey policy, Class<E> kind) {
        return policy.option(kind, values.getOrDefault(policy.key(), policy.fallback()));
    }
}
