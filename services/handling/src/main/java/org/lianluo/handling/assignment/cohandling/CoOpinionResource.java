package org.lianluo.handling.assignment.cohandling;

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
@Tag(name = "co-opinions", description = "Opinions of co-handlers for the lead (会办意见)")
public class CoOpinionResource {

    private final CoOpinionService service;
    private final Writes writes;
    private final Reads reads;

    CoOpinionResource(CoOpinionService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/opinions")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"wrong-subject", "not-this-part", "merged-with-lead"})
    @Operation(
            operationId = "submitCoOpinion",
            summary = "Give the co-handler's opinion to the lead (提交会办意见)",
            description =
                    "SIGNED or REWORK → OPINION_SUBMITTED, for the role CO only. A late opinion is accepted and marked"
                            + " late.")
    @APIResponseSchema(value = CoOpinionView.class, responseCode = "201", responseDescription = "Given (已提交)")
    public Uni<Response> submit(@PathParam("id") UUID id, @Valid @NotNull CoOpinionRequest request) {
        return writes.once(request, (work, by) -> service.submit(work, by, id, request.text())
                .map(part -> Answer.created(
                        "/api/v1/assignments/" + id + "/opinions", part.assignment(), () -> CoOpinionView.of(part))));
    }

    @GET
    @Path("/{id}/opinions")
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "listCoOpinions",
            summary = "List the co-handlers' opinions (会办意见列表)",
            description =
                    "For the lead's assignment: the opinions of all co-handlers. For a co-handler's assignment: its"
                            + " own. Not for deputies.")
    @APIResponseSchema(value = CoOpinions.class, responseCode = "200", responseDescription = "The opinions (会办意见)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.opinions(session, by, id), CoOpinionView::of);
    }

    @POST
    @Path("/{id}/opinions/{opinionId}/rework-request")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"wrong-subject", "not-this-part", "rework-already-requested", "already-coordinated", "merged-with-lead"})
    @Operation(
            operationId = "requestCoOpinionRework",
            summary = "Send a co-handler's opinion back (要求重新提出会办意见)",
            description =
                    "By the lead, on its own assignment in SIGNED or DRAFTED, once per co-handler. The co-handler:"
                            + " OPINION_SUBMITTED → REWORK, until the end of suggestion.co-opinion-rework from today. The opinion"
                            + " is kept. The lead's time to reply runs on.")
    @APIResponseSchema(value = CoOpinionView.class, responseCode = "200", responseDescription = "Sent back (已退回重提)")
    public Uni<Response> sendBack(
            @PathParam("id") UUID id, @PathParam("opinionId") UUID opinionId, @Valid @NotNull ReworkRequest request) {
        return writes.once(request, (work, by) -> service.sendBack(work, by, id, opinionId, request.reason())
                .map(sent -> Answer.ok(sent.lead(), () -> CoOpinionView.of(sent.opinion()))));
    }

    @Schema(name = "CoOpinions")
    record CoOpinions(List<CoOpinionView> items) {}
}
