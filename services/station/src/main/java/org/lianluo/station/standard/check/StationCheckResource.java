package org.lianluo.station.standard.check;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;

/** Looks at what stations have of a standard. */
@Path("/api/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "station standards")
public class StationCheckResource {

    private final Checks checks;
    private final Writes writes;
    private final Reads reads;

    StationCheckResource(Checks checks, Writes writes, Reads reads) {
        this.checks = checks;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/checks")
    @RolesAllowed({Role.Names.STATION_HEAD, Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Refuses({"station-standard-unknown", "station-standard-item-unknown", "station-check-ahead"})
    @Operation(
            operationId = "recordStationCheck",
            summary = "Record a look at an item (登记检查情况)",
            description =
                    "By the head of the station or the office of its region. Earlier looks stay; the last one of an item counts.")
    @APIResponseSchema(value = CheckView.class, responseCode = "201", responseDescription = "Recorded (已登记)")
    public Uni<Response> check(@PathParam("id") UUID id, @Valid @NotNull CheckRequest request) {
        return writes.once(request, (work, by) -> checks.record(work, by, id, request)
                .map(check -> Answer.created(
                        "/api/v1/stations/" + id + "/checklists/" + check.standardCode(),
                        check,
                        () -> CheckView.of(check))));
    }

    @GET
    @Path("/{id}/checklists/{standardCode}")
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "getStationChecklist",
            summary = "Read what a station has of a standard (达标情况)",
            description = "Public. Each item of the standard with the last look at it.")
    @APIResponseSchema(value = CheckView.Checklist.class, responseCode = "200", responseDescription = "The list (清单)")
    public Uni<Response> checklist(@PathParam("id") UUID id, @PathParam("standardCode") String standardCode) {
        return reads.answer(
                (session, by) -> checks.checklist(session, id, standardCode).map(Answer::of));
    }
}
