package org.lianluo.station.station.opening;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Writes;

/** When a station is open. */
@Path("/api/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stations", description = "Liaison stations (代表联络站)")
public class OpeningTimesResource {

    private final OpeningService openings;
    private final Writes writes;
    private final Reads reads;

    OpeningTimesResource(OpeningService openings, Writes writes, Reads reads) {
        this.openings = openings;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Path("/{id}/opening-times")
    @PermitAll
    @Operation(
            operationId = "getOpeningTimes",
            summary = "Read when a station is open (查看开放时间)",
            description = "Public. The ETag is that of the station.")
    @APIResponseSchema(value = OpeningTimesRequest.class, responseCode = "200", responseDescription = "Times (时间)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> openings.of(session, id)
                .map(times -> Answer.ok(times.station(), () -> OpeningTimesRequest.of(times.rows()))));
    }

    @PUT
    @Path("/{id}/opening-times")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "changeOpeningTimes",
            summary = "Set when a station is open (设置开放时间)",
            description =
                    "For the intake office of the region or a SYSTEM_ADMIN. Replaces all times. On a public holiday those of"
                            + " `holidays` hold, without any it is closed; a weekend day that is worked has the times of the working day"
                            + " for which it makes up. `If-Match` is required.")
    @APIResponseSchema(value = OpeningTimesRequest.class, responseCode = "200", responseDescription = "Set (已设置)")
    public Uni<Response> set(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull OpeningTimesRequest request) {
        return writes.plain((work, by) ->
                openings.set(work, by, id, ifMatch, request).map(station -> Answer.ok(station, () -> request)));
    }
}
