package org.lianluo.handling.assignment.extending;

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

@Path("/api/v1/assignments/{id}/extension-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "extensions", description = "More time to reply to a suggestion (延期)")
public class ExtensionResource {

    private final ExtensionService service;
    private final Writes writes;
    private final Reads reads;
    private final Clock clock;

    ExtensionResource(ExtensionService service, Writes writes, Reads reads, Clock clock) {
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
        "no-extension-in-rehandling",
        "no-extension-of-wide",
        "extension-not-allowed",
        "extension-already-taken",
        "extension-too-late",
        "extension-gives-no-time",
        "extension-beyond-most",
        "request-undecided",
        "merged-with-lead"
    })
    @Operation(
            operationId = "requestExtension",
            summary = "Ask for more time to reply (申请延期)",
            description = "In SIGNED or DRAFTED, until the end of answerDue, for a day within suggestion.reply-max from"
                    + " the assignment; once, in the first round, and not for a wide or difficult suggestion. By the"
                    + " policy suggestion.extension an office decides (CONSENT), the unit has it at once (NOTICE), or"
                    + " there is none (NONE). Until the decision the time that it has runs on.")
    @APIResponseSchema(value = RequestView.class, responseCode = "201", responseDescription = "Requested (已申请)")
    public Uni<Response> ask(@PathParam("id") UUID id, @Valid @NotNull AskExtension request) {
        return writes.once(request, (work, by) -> service.ask(work, by, id, request)
                .map(part -> Answer.created(
                        "/api/v1/assignments/" + id + "/extension-requests",
                        part.assignment(),
                        () -> RequestView.of(part))));
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
            operationId = "listExtensionRequests",
            summary = "List the requests for more time (延期申请列表)",
            description = "In order, on one page, with their decisions. Not for deputies.")
    @APIResponseSchema(
            value = ExtensionRequests.class,
            responseCode = "200",
            responseDescription = "The requests (延期申请)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.requests(session, by, id), RequestView::of);
    }

    @POST
    @Path("/{requestId}/decision")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.GOV_OFFICE})
    @Refuses({"wrong-subject", "refusal-needs-reason"})
    @Operation(
            operationId = "decideExtension",
            summary = "Decide on an extension (审核延期)",
            description = "By the intake office or the government office of the region, within"
                    + " suggestion.extension-decision; after that suggestion.extension-silence decides. `If-Match` is"
                    + " required. GRANTED moves answerDue, and the deputies who signed are told.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Decided (已审核)")
    public Uni<Response> decide(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DecideExtension request) {
        return writes.once(request, (work, by) -> service.decide(work, by, id, requestId, ifMatch, request)
                .map(assignment -> Answer.ok(assignment, () -> AssignmentView.of(assignment, clock.instant()))));
    }

    @Schema(name = "ExtensionRequests")
    record ExtensionRequests(List<RequestView> items) {}
}
