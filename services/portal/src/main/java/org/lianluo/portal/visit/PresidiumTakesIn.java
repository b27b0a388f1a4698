package org.lianluo.portal.visit;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Opens the pages of the intake office to the presidium of a township (乡镇人大主席团), as the services open its operations.
 * The region stands in the access token, which OIDC has checked.
 */
@ApplicationScoped
class PresidiumTakesIn implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential access = identity.getCredential(AccessTokenCredential.class);
        boolean takesIn =
                identity.hasRole("PRESIDIUM") && access != null && OwnRegion.isTownship(region(access.getToken()));
        return Uni.createFrom()
                .item(
                        takesIn
                                ? QuarkusSecurityIdentity.builder(identity)
                                        .addRole("INTAKE_OFFICER")
                                        .build()
                                : identity);
    }

    private static String region(String token) {
        try {
            byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]);
            Object region = new JsonObject(new String(claims, StandardCharsets.UTF_8)).getValue("region");
            return region instanceof String text ? text : null;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DecodeException e) {
            return null;
        }
    }
}
