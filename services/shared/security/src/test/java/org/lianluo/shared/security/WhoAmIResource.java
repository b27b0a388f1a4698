package org.lianluo.shared.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;

/** Tells a test what the application makes of a token. A singleton, as every resource is. */
@Path("/who")
public class WhoAmIResource {
    private final CurrentCaller current;

    private final SecurityIdentity identity;

    WhoAmIResource(CurrentCaller current, SecurityIdentity identity) {
        this.current = current;
        this.identity = identity;
    }

    @GET
    @PermitAll
    public String who() {
        Caller caller = current.get();
        return String.join(
                "|",
                caller.reference(),
                String.valueOf(caller.clientId()),
                sorted(caller.roles()),
                String.valueOf(caller.region()),
                sorted(caller.stationCodes()),
                String.valueOf(caller.unitCode()),
                sorted(caller.deputyCodes()));
    }

    @GET
    @Path("heads")
    @RolesAllowed(Role.Names.STATION_HEAD)
    public boolean heads() {
        return current.get().has(Role.STATION_HEAD);
    }

    /** Whether the token was checked for this request: only then the identity holds it. */
    @GET
    @Path("checked")
    @PermitAll
    public boolean checked() {
        return identity.getCredential(AccessTokenCredential.class) != null;
    }

    private static String sorted(Set<?> values) {
        return values.stream().map(Object::toString).sorted().toList().toString();
    }
}
