package org.lianluo.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/**
 * Lets a reader of the documentation page sign in at the realm (OpenID Connect with PKCE) and try operations with their own
 * token. Clients that are generated get a document without it, since they bring their token along.
 */
final class SignIn {

    private static final String SCHEME = "signIn";

    private SignIn() {}

    /**
     * Adds the way to sign in wherever a token is taken.
     *
     * @param document the merged document; it is changed
     */
    static ObjectNode addTo(ObjectNode document, URI issuer) {
        document.withObject("/components/securitySchemes")
                .putObject(SCHEME)
                .put("type", "openIdConnect")
                .put("openIdConnectUrl", issuer + "/.well-known/openid-configuration")
                .put("description", "Sign in at the realm (登录后试用)");
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("security") instanceof ArrayNode alternatives && takesAToken(alternatives)) {
                    alternatives.addObject().putArray(SCHEME);
                }
            }
        }
        return document;
    }

    /** Scheme, host and port of the realm: what a page may connect to. */
    static String origin(URI issuer) {
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    private static boolean takesAToken(ArrayNode alternatives) {
        for (JsonNode alternative : alternatives) {
            if (alternative.has(OpenApiMerger.SECURITY_SCHEME)) {
                return true;
            }
        }
        return false;
    }
}
