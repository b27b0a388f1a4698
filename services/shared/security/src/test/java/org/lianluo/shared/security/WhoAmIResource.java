package org.lianluo.shared.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;

/** Tells a test what the application makes of a token. A singleton, as every resource is. */
@Path("/who")
public class WhoAmIResource {
    private final CurrentCaller current;

    WhoAmIResource(CurrentCaller current) {
        this.current = current;
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

    private static String sorted(Set<?> values) {
        return values.stream().map(Object::toString).sorted().toList().toString();
    }
}
