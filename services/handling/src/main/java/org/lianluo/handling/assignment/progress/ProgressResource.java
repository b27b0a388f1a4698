package org.lianluo.handling.assignment.progress;

import io.smallrye.mutiny.Uni;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress", description = "Progress as units' systems report it (办理进展)")
public class ProgressResource {

    private final ProgressService service;
    private final Writes writes;
    private final Reads reads;

    ProgressResource(ProgressService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/progress-reports")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"report-in-future", "illegal-transition", "conflict", "merged-with-lead"})
    @Operation(
            operationId = "reportProgress",
            summary = "Report progress (报告办理进展)",
            description = "The unit says how far it is, by a code of its own system or by the stage. The unit's table"
                    + " says which stage a code means; an unknown code is kept as it is. The newest fact counts: a report of"
                    + " an earlier one changes nothing of what a later one said. The same externalId twice is one"
                    + " report; 409 if it says something else. No state and no date moves. Not for a case that was returned"
                    + " or ended.")
    @APIResponseSchema(value = ProgressView.class, responseCode = "201", responseDescription = "Kept (已记录)")
    public Uni<Response> report(@PathParam("id") UUID id, @Valid @NotNull ProgressRequest request) {
        return writes.once(request, (work, by) -> service.report(work, by, id, request)
                .map(kept -> Answer.created(
                        "/api/v1/assignments/" + id + "/progress-reports",
                        kept.assignment(),
                        () -> ProgressView.of(kept.of()))));
    }

    @GET
    @Path("/{id}/progress-reports")
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
            operationId = "listProgressReports",
            summary = "List the reports (办理进展列表)",
            description = "For everybody who may read the assignment, in the order of the facts, on one page. A report"
                    + " without text that says the same as the one before is left out.")
    @APIResponseSchema(value = ProgressReports.class, responseCode = "200", responseDescription = "The reports (办理进展)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.reports(session, by, id), ProgressView::of);
    }

    @Schema(name = "ProgressReports")
    record ProgressReports(List<ProgressView> items) {}
}
