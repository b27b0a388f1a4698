package org.lianluo.station.kiosk.device;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

/** Where a device is let in. */
@Path("/api/v1/kiosk-enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "kiosks")
public class KioskEnrolmentResource {

    private final Enrolling enrolling;
    private final Writes writes;

    KioskEnrolmentResource(Enrolling enrolling, Writes writes) {
        this.enrolling = enrolling;
        this.writes = writes;
    }

    @POST
    @PermitAll
    @Refuses("kiosk-code-wrong")
    @Operation(
            operationId = "enrolKiosk",
            summary = "Enrol a device (登记终端)",
            description =
                    "With the kiosk's number and the code that its keeper gave out. The device becomes a client of the realm; its"
                            + " secret is in this answer alone and kept nowhere, so a repeat is refused: whoever lost the answer asks"
                            + " for another code. A wrong code, a used one and an unknown kiosk are refused alike.")
    @APIResponseSchema(value = DeviceViews.Enrolled.class, responseCode = "200", responseDescription = "Enrolled (已登记)")
    public Uni<Response> enrol(@Valid @NotNull DeviceViews.Enrolment request) {
        return writes.by(
                by -> enrolling.enrol(by, request.kioskCode(), request.code()).map(Answer::of));
    }
}
