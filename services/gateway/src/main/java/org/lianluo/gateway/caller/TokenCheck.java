package org.lianluo.gateway.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Checks signature, issuer, audience and times of access tokens against the keys of the realm.
 *
 * <p>A caller comes with one token many times, so a token that was found good stays so for a minute, if it does not end
 * before: a quarter of what a request costs here. Kept are digests, not tokens. The services check each token for themselves.
 */
@ApplicationScoped
public class TokenCheck {

    private static final Duration TRUSTED_FOR = Duration.ofMinutes(1);
    private static final int TRUSTED_AT_MOST = 10_000;

    /** RFC 6750: one token, nothing else. */
    private static final Pattern BEARER = Pattern.compile("[Bb]earer +([A-Za-z0-9\\-._~+/]+=*)");

    private static final String NOT_A_TOKEN = "x";

    private final TenantIdentityProvider realm;
    /** The one by which Quarkus looks at a token's times, too. */
    private final Clock clock = Clock.systemUTC();

    private final Cache<ByteBuffer, TokenHolder> trusted = Caffeine.newBuilder()
            .maximumSize(TRUSTED_AT_MOST)
            .expireAfterWrite(TRUSTED_FOR)
            .executor(Runnable::run)
            .build();

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
        String token = bearer.group(1);
        ByteBuffer digest = sha256(token);
        TokenHolder known = trusted.getIfPresent(digest);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(known);
        }
        return realm.authenticate(new AccessTokenCredential(token))
                .map(identity -> holder((JsonWebToken) identity.getPrincipal()))
                .invoke(holder -> trusted.put(digest, holder));
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
        return new TokenHolder(
                token.getSubject(), client.orElse("-"), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private static ByteBuffer sha256(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Whom a token speaks for.
     *
     * @param subject the realm's id of the person or service account
     * @param client the application that asked for the token
     * @param until when the token ends
     */
    record TokenHolder(String subject, String client, Instant until) {

        /** One name to count by. */
        String key() {
            return client + " " + subject;
        }
    }
}
