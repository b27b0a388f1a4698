package org.lianluo.handling.assignment.reckoning;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Reads;

@Path("/api/v1/assignments/{id}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class DeadlineResource {

    private final Reckoning reckoning;
    private final Reads reads;

    DeadlineResource(Reckoning reckoning, Reads reads) {
        this.reckoning = reckoning;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "listDeadlines",
            summary = "Show how the time limits are counted (期限的计算)",
            description = "Every limit of the assignment, running or past, with the policy and whose it is, first day,"
                    + " skipped days and the step to the next working day; on one page. For everybody who may read the"
                    + " assignment.")
    @APIResponseSchema(value = Deadlines.class, responseCode = "200", responseDescription = "The limits (各项期限)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> reckoning.of(session, by, id), DeadlineView::of);
    }

    @Schema(name = "Deadlines")
    record Deadlines(List<DeadlineView> items) {}
}
