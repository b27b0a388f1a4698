package org.lianluo.station.kiosk.device;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

/** Where devices are heard of. */
@Path("/api/v1/kiosk-heartbeats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "kiosks")
@RolesAllowed(Role.Names.KIOSK)
public class KioskHeartbeatResource {

    private final Heartbeats heartbeats;
    private final Writes writes;

    KioskHeartbeatResource(Heartbeats heartbeats, Writes writes) {
        this.heartbeats = heartbeats;
        this.writes = writes;
    }

    @POST
    @Refuses({"kiosk-not-enrolled", "kiosk-revoked"})
    @Operation(
            operationId = "beatKiosk",
            summary = "Send a heartbeat (终端心跳)",
            description =
                    "By an enrolled device, every minute or so: its version, its clock and what waits there. The last one counts, so a"
                            + " repeat changes nothing and its key has no effect. A clock that is wrong by more than the policy"
                            + " `kiosk.clock-tolerance` says, and refused items, wait for who keeps the kiosk.")
    @APIResponseSchema(value = DeviceViews.Heard.class, responseCode = "200", responseDescription = "Heard (已收到)")
    public Uni<Response> beat(@Valid @NotNull DeviceViews.Heartbeat request) {
        return writes.plain((work, by) -> heartbeats.heard(work, by, request).map(Answer::of));
    }
}
