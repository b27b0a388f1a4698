package org.lianluo.handling.assignment.cohandling;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.handling.assignment.caseload.AssignmentView;
import org.lianluo.handling.assignment.caseload.RequestView;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/assignments/{id}/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "co-opinions")
public class EscalationResource {

    private final EscalationService service;
    private final Writes writes;
    private final Reads reads;
    private final Clock clock;

    EscalationResource(EscalationService service, Writes writes, Reads reads, Clock clock) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({
        "wrong-subject",
        "not-this-part",
        "not-a-co-handler",
        "request-undecided",
        "already-coordinated",
        "merged-with-lead"
    })
    @Operation(
            operationId = "escalateCoOpinion",
            summary = "Ask for coordination of lead and co-handler (提请协调会办意见)",
            description =
                    "By the lead, which names the co-handler, or by the co-handler (SIGNED, OPINION_SUBMITTED or REWORK);"
                            + " while the lead is in SIGNED or DRAFTED. All clocks run on. The lead may draft, but where the"
                            + " policy suggestion.co-opinion-required is YES its reply can be approved only after the"
                            + " coordination. The request is kept with the co-handler's assignment.")
    @APIResponseSchema(value = RequestView.class, responseCode = "201", responseDescription = "Asked (已提请)")
    public Uni<Response> escalate(@PathParam("id") UUID id, @Valid @NotNull EscalationRequest request) {
        return writes.once(request, (work, by) -> service.escalate(work, by, id, request)
                .map(part -> Answer.created(
                        "/api/v1/assignments/" + id + "/escalations",
                        part.own(),
                        () -> RequestView.of(part.request()))));
    }

    @GET
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "listEscalations",
            summary = "List the requests for coordination (提请协调列表)",
            description = "In order, on one page, with what was coordinated. For the lead's assignment: those with all"
                    + " co-handlers. For a co-handler's assignment: its own. Not for deputies.")
    @APIResponseSchema(value = Escalations.class, responseCode = "200", responseDescription = "The requests (提请协调)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.escalations(session, by, id), RequestView::of);
    }

    @POST
    @Path("/{requestId}/coordination")
    @RolesAllowed({Role.Names.GOV_OFFICE, Role.Names.PRESIDIUM})
    @Refuses("wrong-subject")
    @Operation(
            operationId = "coordinateCoOpinion",
            summary = "Coordinate lead and co-handler (协调确定会办意见)",
            description = "By the government office of the region, in a township by the presidium, on the co-handler's"
                    + " assignment. `If-Match` is required. It binds both: neither can escalate again, and an opinion that"
                    + " was sent back stands (REWORK → OPINION_SUBMITTED).")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Coordinated (已协调)")
    public Uni<Response> coordinate(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EscalationDecision request) {
        return writes.once(request, (work, by) -> service.coordinate(work, by, id, requestId, ifMatch, request)
                .map(assignment -> Answer.ok(assignment, () -> AssignmentView.of(assignment, clock.instant()))));
    }

    @Schema(name = "Escalations")
    record Escalations(List<RequestView> items) {}
}
