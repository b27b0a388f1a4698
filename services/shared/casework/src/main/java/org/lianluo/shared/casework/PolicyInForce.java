package org.lianluo.shared.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The rule that holds for a region on a day.
 *
 * @param jurisdiction whose rule it is; null where nobody decided, so that the default holds
 * @param effectiveFrom its first day; null for the default
 * @param basis the text and clause; may be null
 * @param policyId null for the default
 */
public record PolicyInForce(
        PolicyKey policy, String value, String jurisdiction, LocalDate effectiveFrom, String basis, UUID policyId) {

    static PolicyInForce fallback(PolicyKey policy) {
        return new PolicyInForce(policy, policy.form().fallback(), null, null, null, null);
    }

    /** @param row value, jurisdiction, first day, basis and id; without a value the default holds */
    static PolicyInForce of(PolicyKey policy, Object[] row) {
        return row[0] == null
                ? fallback(policy)
                : new PolicyInForce(
                        policy, (String) row[0], (String) row[1], (LocalDate) row[2], (String) row[3], (UUID) row[4]);
    }

    PolicyInForce withValue(String another) {
        return new PolicyInForce(policy, another, jurisdiction, effectiveFrom, basis, policyId);
    }

    /** Whether a rule of another jurisdiction would take its place in a region. */
    public boolean givesWayTo(String other, String regionCode) {
        List<String> all = Arrays.asList(PolicyBook.jurisdictions(regionCode));
        return all.contains(other) && all.indexOf(jurisdiction) <= all.indexOf(other);
    }
}
