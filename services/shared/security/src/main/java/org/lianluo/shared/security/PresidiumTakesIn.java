package org.lianluo.shared.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.lianluo.shared.codes.RegionCode;

/**
 * Gives the presidium of a township (乡镇人大主席团) the role of the intake office besides its own: a township has no
 * standing committee, and its presidium hands suggestions over to who handles them (代表法 2025 §51, 地方组织法 2022 §42).
 * The presidium of a meeting in a county or above stays what it is, since there the committee's office does that.
 */
@ApplicationScoped
class PresidiumTakesIn implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(takesIn(identity) ? withIntake(identity) : identity);
    }

    private static boolean takesIn(SecurityIdentity identity) {
        return identity.hasRole(Role.Names.PRESIDIUM)
                && identity.getPrincipal() instanceof JsonWebToken token
                && RegionCode.isTownship(CurrentCaller.text(token, "region"));
    }

    private static SecurityIdentity withIntake(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder(identity)
                .addRole(Role.Names.INTAKE_OFFICER)
                .build();
    }
}
