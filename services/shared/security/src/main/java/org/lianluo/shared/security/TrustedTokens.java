package org.lianluo.shared.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Takes a token whose signature, issuer, audience and times were found good for good for a minute, if it does not end
 * before: a caller comes with one token many times, and the check is a sixth of what a short request costs.
 *
 * <p>Asked before OIDC's own provider, which checks whatever is not known here. Found by its digest, a token that
 * differs in one character is another one.
 */
@ApplicationScoped
class TrustedTokens implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

    private static final Duration TRUSTED_FOR = Duration.ofMinutes(1);
    private static final int TRUSTED_AT_MOST = 10_000;

    /** The one by which Quarkus looks at a token's times, too. */
    private final Clock clock = Clock.systemUTC();

    private final Cache<ByteBuffer, Trusted> trusted = Caffeine.newBuilder()
            .maximumSize(TRUSTED_AT_MOST)
            .expireAfterWrite(TRUSTED_FOR)
            .executor(Runnable::run)
            .build();

    private record Trusted(SecurityIdentity identity, Instant until) {}

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before OIDC's own, which has the default. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    /** Whom a token that was found good speaks for; nobody, so that it is checked, when it is not known. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        Trusted known = trusted.getIfPresent(sha256(request.getToken().getToken()));
        return known != null && clock.instant().isBefore(known.until())
                ? Uni.createFrom().item(known.identity())
                : Uni.createFrom().nullItem();
    }

    /** Remembers what was checked just now; only that has a credential. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential checked = identity.getCredential(AccessTokenCredential.class);
        if (checked != null && identity.getPrincipal() instanceof JsonWebToken token) {
            trusted.put(
                    sha256(checked.getToken()),
                    new Trusted(withoutRequest(identity), Instant.ofEpochSecond(token.getExpirationTime())));
        }
        return Uni.createFrom().item(identity);
    }

    /** OIDC's identity holds on to the request that it came with. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .build();
    }

    private static ByteBuffer sha256(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
