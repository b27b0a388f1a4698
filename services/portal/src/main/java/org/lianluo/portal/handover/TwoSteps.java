package org.lianluo.portal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.PoliciesApi;
import org.lianluo.shared.calendar.ChinaTime;

/** Where the government office gets suggestions first and hands them to units (分两步交办). */
@ApplicationScoped
public class TwoSteps {

    private static final String KEY = "suggestion.two-step";

    private final PoliciesApi policies;
    private final Clock clock = Clock.systemUTC();

    TwoSteps(@RestClient PoliciesApi policies) {
        this.policies = policies;
    }

    /** Whether it holds in that region today. */
    public boolean holdIn(String region) throws ApiException {
        return policies.listPoliciesInForce(ChinaTime.today(clock), region, null).getItems().stream()
                .anyMatch(rule -> rule.getKey().equals(KEY) && rule.getValue().equals("YES"));
    }
}
