package org.lianluo.survey.verdict;

import java.util.List;
import java.util.Map;

/**
 * A verdict, and what it takes: all of the conditions, so that two thresholds are two of them.
 *
 * @param verdict such as SATISFIED
 */
public record VerdictStep(String verdict, List<Condition> conditions) {

    public VerdictStep {
        conditions = List.copyOf(conditions);
        if (verdict == null || verdict.isBlank() || conditions.isEmpty()) {
            throw new IllegalArgumentException("a verdict has a name and at least one condition");
        }
    }

    boolean isReached(MarkTally all, Map<String, MarkTally> groups) {
        return conditions.stream().allMatch(condition -> condition.isMet(all, groups));
    }
}
