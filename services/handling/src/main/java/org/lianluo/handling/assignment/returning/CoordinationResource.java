package org.lianluo.handling.assignment.returning;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.handling.assignment.caseload.AssignmentView;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/suggestions/{id}/coordination")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class CoordinationResource {

    private final ReturnService service;
    private final Writes writes;
    private final Clock clock;

    CoordinationResource(ReturnService service, Writes writes, Clock clock) {
        this.service = service;
        this.writes = writes;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.Names.GOV_OFFICE)
    @Refuses({"wrong-subject", "own-assignment", "unit-not-active", "unit-twice"})
    @Operation(
            operationId = "coordinateSuggestion",
            summary = "Settle which unit handles it (协调确定承办单位)",
            description = "The government office of the region settles a second return, after it has heard the units."
                    + " `If-Match` is required, with the version of the assignment. Another unit: RETURNED, and an"
                    + " assignment (successorId) whose time limits run from today. The same unit: it must handle it."
                    + " Either can't be returned again.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Settled (已协调确定)")
    public Uni<Response> coordinate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Coordinate request) {
        return writes.once(request, (work, by) -> service.coordinate(work, by, id, ifMatch, request)
                .map(assignment -> Answer.ok(assignment, () -> AssignmentView.of(assignment, clock.instant()))));
    }
}
