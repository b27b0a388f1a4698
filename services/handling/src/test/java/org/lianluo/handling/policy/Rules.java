package org.lianluo.handling.policy;

import io.restassured.response.ValidatableResponse;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.testkit.Tokens;

/** Sets rules of a region over HTTP. */
public final class Rules {

    private Rules() {}

    public static String admin() {
        return Tokens.withRoles("SYSTEM_ADMIN").bearer();
    }

    /** In force from before every test. */
    public static String set(String jurisdiction, String key, String value) {
        return set(jurisdiction, key, value, "2026-01-01");
    }

    public static String set(String jurisdiction, String key, String value, String from) {
        return Suggestions.post(admin(), "/api/v1/policies", """
                        {"jurisdiction":"%s","key":"%s","value":"%s","effectiveFrom":"%s"}""".formatted(jurisdiction, key, value, from))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse apply(String bearer, String policy) {
        return Suggestions.post(bearer, "/api/v1/policies/applications", """
                {"policyId":"%s","reason":"常委会决定缩短办理期限"}""".formatted(policy));
    }
}
