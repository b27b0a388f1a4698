package org.lianluo.portal.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * By which gateway and portal know each other. The gateway believes what the portal says of its callers, so the portal must
 * repeat nobody's word but the gateway's.
 */
@ApplicationScoped
class GatewayKey {

    static final String HEADER = "X-Lianluo-Portal-Key";

    private final Optional<String> key;

    GatewayKey(@ConfigProperty(name = "lianluo.portal.gateway-key") Optional<String> key) {
        this.key = key;
    }

    /** Nothing where there is no gateway in front. */
    Optional<String> value() {
        return key;
    }

    /** Whether whoever sent this value is the gateway, or there is none. */
    boolean isSaidBy(String sent) {
        return key.isEmpty() || sent != null && MessageDigest.isEqual(bytes(key.get()), bytes(sent));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
