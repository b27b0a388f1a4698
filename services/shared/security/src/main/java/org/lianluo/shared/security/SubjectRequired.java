package org.lianluo.shared.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses a token without a subject: its roles would open operations that no history could put down to anybody. (The
 * setting {@code quarkus.oidc.token.subject-required} does not look at access tokens.)
 */
@ApplicationScoped
class SubjectRequired implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && !hasSubject(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("token without a subject"));
        }
        return Uni.createFrom().item(identity);
    }

    private static boolean hasSubject(JsonWebToken token) {
        return token.getSubject() != null && !token.getSubject().isBlank();
    }
}
