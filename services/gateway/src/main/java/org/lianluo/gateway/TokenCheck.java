package org.lianluo.gateway;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Checks signature, issuer, audience and times of access tokens against the keys of the realm. */
@ApplicationScoped
class TokenCheck {

    /** RFC 6750: one token, nothing else. */
    private static final Pattern BEARER = Pattern.compile("[Bb]earer +([A-Za-z0-9\\-._~+/]+=*)");

    private static final String NOT_A_TOKEN = "x";

    private final TenantIdentityProvider realm;

    TokenCheck(TenantIdentityProvider realm) {
        this.realm = realm;
    }

    /**
     * The holder of the token in this {@code Authorization} header. Fails with {@link AuthenticationFailedException} if
     * the token is not to be trusted, and with something else if that could not be found out.
     */
    Uni<TokenHolder> holder(String authorization) {
        Matcher bearer = BEARER.matcher(authorization);
        if (!bearer.matches()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("Not a bearer token"));
        }
        return realm.authenticate(new AccessTokenCredential(bearer.group(1)))
                .map(identity -> holder((JsonWebToken) identity.getPrincipal()));
    }

    /**
     * Whether tokens can be checked. Asking also fetches the keys if that failed before, so that a gateway which came up
     * before Keycloak becomes ready without waiting for a client's token.
     */
    Uni<Boolean> keysKnown() {
        return realm.authenticate(new AccessTokenCredential(NOT_A_TOKEN))
                .replaceWith(true)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(true)
                .onFailure()
                .recoverWithItem(false);
    }

    private static TokenHolder holder(JsonWebToken token) {
        // OIDC requires a subject only of tokens that come with user info, so this is checked here.
        if (token.getSubject() == null) {
            throw new AuthenticationFailedException("A token without subject");
        }
        Optional<String> client = token.claim("azp");
        return new TokenHolder(token.getSubject(), client.orElse("-"));
    }

    /**
     * Whom a token speaks for.
     *
     * @param subject the realm's id of the person or service account
     * @param client the application that asked for the token
     */
    record TokenHolder(String subject, String client) {

        /** One name to count by. */
        String key() {
            return client + " " + subject;
        }
    }
}
