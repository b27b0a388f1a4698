package org.lianluo.portal.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.PoliciesApi;
import org.lianluo.client.model.Policy;
import org.lianluo.client.model.PolicyDefault;
import org.lianluo.client.model.PolicyPage;
import org.lianluo.shared.calendar.ChinaTime;

/** Reads what holds in a region. */
@ApplicationScoped
class Rules {

    private static final int PAGE = 200;

    private final PoliciesApi policies;
    private final Clock clock = Clock.systemUTC();

    Rules(@RestClient PoliciesApi policies) {
        this.policies = policies;
    }

    /**
     * Every rule with the value that holds in the region today.
     *
     * @param region what is no region's code shows what holds where nobody decided
     */
    List<Held> heldIn(String region) throws ApiException {
        return policies.listPoliciesInForce(today(), Held.known(region), null).getItems().stream()
                .map(Held::new)
                .toList();
    }

    /** What a region has set for later, the next first. */
    List<Policy> coming(String region) throws ApiException {
        return setBy(region).stream()
                .filter(policy -> policy.getEffectiveFrom().isAfter(today()))
                .sorted(Comparator.comparing(Policy::getEffectiveFrom))
                .toList();
    }

    /** All that a jurisdiction ever set. */
    List<Policy> setBy(String jurisdiction) throws ApiException {
        List<Policy> all = new ArrayList<>();
        String cursor = null;
        do {
            PolicyPage page = policies.listPolicies(cursor, jurisdiction, null, PAGE, null);
            all.addAll(page.getItems());
            cursor = page.getNext();
        } while (cursor != null);
        return all;
    }

    List<PolicyDefault> keys() throws ApiException {
        return policies.listPolicyDefaults(null).getItems();
    }

    /** The rule of that key, with what may be chosen; null for none. */
    PolicyDefault key(String key) throws ApiException {
        return keys().stream()
                .filter(one -> one.getKey().equals(key))
                .findFirst()
                .orElse(null);
    }

    LocalDate today() {
        return ChinaTime.today(clock);
    }
}
