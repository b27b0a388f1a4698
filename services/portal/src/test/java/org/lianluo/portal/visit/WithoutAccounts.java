package org.lianluo.portal.visit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nobody signs in: these tests need no realm. */
public class WithoutAccounts implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.oidc.tenant-enabled", "false",
                "lianluo.portal.cookie-key", "0123456789abcdef0123456789abcdef",
                "quarkus.oidc.credentials.secret", "none",
                "quarkus.oidc.authentication.state-secret", "0123456789abcdef0123456789abcdef",
                "quarkus.oidc.token-state-manager.encryption-secret", "0123456789abcdef0123456789abcdef");
    }
}
