package org.lianluo.portal.session;

import io.quarkus.oidc.OidcConfigurationMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Ends sessions at the realm, by a call from here: a page sends forms to this portal alone, so a browser follows none of them
 * to the realm.
 */
@ApplicationScoped
class RealmSessions {

    private static final Logger LOG = Logger.getLogger(RealmSessions.class);

    private final OidcConfigurationMetadata realm;
    private final RealmCalls calls;
    private final String client;
    private final String secret;

    RealmSessions(
            OidcConfigurationMetadata realm,
            RealmCalls calls,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret) {
        this.realm = realm;
        this.calls = calls;
        this.client = client;
        this.secret = secret;
    }

    /** @throws ProcessingException if the session may still live */
    void end(String refreshToken) {
        int status = calls.send(
                        realm.getEndSessionUri(),
                        Map.of("client_id", client, "client_secret", secret, "refresh_token", refreshToken))
                .statusCode();
        if (status == 400) {
            LOG.info("The realm knows that session no more");
        } else if (status / 100 != 2) {
            throw new ProcessingException("The realm answered " + status);
        }
    }
}
