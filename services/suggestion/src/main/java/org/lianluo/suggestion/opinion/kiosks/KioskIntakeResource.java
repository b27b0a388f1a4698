package org.lianluo.suggestion.opinion.kiosks;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Reads;

/** Whether everything came that a kiosk took. */
@Path("/api/v1/kiosk-intakes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions")
@RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD, Role.Names.INTAKE_OFFICER})
public class KioskIntakeResource {

    private final KioskIntakes intakes;
    private final Reads reads;

    KioskIntakeResource(KioskIntakes intakes, Reads reads) {
        this.intakes = intakes;
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "listKioskIntakes",
            summary = "See what came from kiosks (终端提交情况)",
            description =
                    "By staff of the station and the office of its region: for each device how many items came, how many of them late,"
                            + " and which running numbers are missing. A device numbers its items, so what still waits there, or was"
                            + " lost with it, is a gap. The last to send comes first.")
    @APIResponseSchema(
            value = KioskIntakePage.class,
            responseCode = "200",
            responseDescription = "All devices of the station (终端列表)")
    public Uni<Response> list(
            @Parameter(description = "Station (联络站)", example = "410402-S001")
                    @QueryParam("station")
                    @NotNull
                    @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
                    String station) {
        return reads.all((session, by) -> intakes.of(session, by, station), device -> device);
    }

    @Schema(name = "KioskIntakePage")
    record KioskIntakePage(
            List<KioskIntakes.Device> items, @Nullable String next) {}
}
