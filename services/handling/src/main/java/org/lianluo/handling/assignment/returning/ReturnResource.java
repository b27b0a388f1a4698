package org.lianluo.handling.assignment.returning;

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

@Path("/api/v1/assignments/{id}/return-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "returns", description = "Returns of suggestions and coordination (退回与协调)")
public class ReturnResource {

    private final ReturnService service;
    private final Writes writes;
    private final Reads reads;
    private final Clock clock;

    ReturnResource(ReturnService service, Writes writes, Reads reads, Clock clock) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({
        "wrong-subject",
        "return-too-late",
        "return-after-draft",
        "return-already-refused",
        "return-after-coordination",
        "no-return-in-rehandling",
        "request-undecided",
        "unit-not-active",
        "merged-with-lead"
    })
    @Operation(
            operationId = "requestReturn",
            summary = "Ask to return a suggestion (申请退回)",
            description = "PENDING or SIGNED → RETURN_REQUESTED, until the end of returnDue and before a draft. Until"
                    + " the decision the time to reply runs on, and the unit can do nothing but withdraw the request. If"
                    + " another unit returned it before, the government office coordinates.")
    @APIResponseSchema(value = RequestView.class, responseCode = "201", responseDescription = "Requested (已申请)")
    public Uni<Response> ask(@PathParam("id") UUID id, @Valid @NotNull AskReturn request) {
        return writes.once(request, (work, by) -> service.ask(work, by, id, request)
                .map(part -> Answer.created(
                        "/api/v1/assignments/" + id + "/return-requests",
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
            operationId = "listReturnRequests",
            summary = "List the requests to return (退回申请列表)",
            description = "In order, on one page, with their decisions. Not for deputies.")
    @APIResponseSchema(value = ReturnRequests.class, responseCode = "200", responseDescription = "The requests (退回申请)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.requests(session, by, id), RequestView::of);
    }

    @POST
    @Path("/{requestId}/withdrawal")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"wrong-subject", "merged-with-lead"})
    @Operation(
            operationId = "withdrawReturnRequest",
            summary = "Withdraw the request (撤回退回申请)",
            description = "RETURN_REQUESTED → the state before it. The unit may ask again until the end of returnDue.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Withdrawn (已撤回)")
    public Uni<Response> withdraw(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId) {
        return writes.once(null, (work, by) -> service.withdraw(work, by, id, requestId)
                .map(assignment -> Answer.ok(assignment, () -> AssignmentView.of(assignment, clock.instant()))));
    }

    @POST
    @Path("/{requestId}/decision")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.GOV_OFFICE})
    @Refuses({
        "wrong-subject",
        "own-assignment",
        "needs-coordination",
        "refusal-needs-reason",
        "no-unit-named",
        "unit-not-active",
        "unit-twice"
    })
    @Operation(
            operationId = "decideReturn",
            summary = "Decide on a return (审核退回)",
            description = "By a person of the intake office other than the one who assigned it, or by the government"
                    + " office of the region. `If-Match` is required. APPROVED → RETURNED: the named unit gets an"
                    + " assignment (successorId) whose time limits run from today. REFUSED: the unit must handle it.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Decided (已审核)")
    public Uni<Response> decide(
            @PathParam("id") UUID id,
            @PathParam("requestId") UUID requestId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DecideReturn request) {
        return writes.once(request, (work, by) -> service.decide(work, by, id, requestId, ifMatch, request)
                .map(assignment -> Answer.ok(assignment, () -> AssignmentView.of(assignment, clock.instant()))));
    }

    @Schema(name = "ReturnRequests")
    record ReturnRequests(List<RequestView> items) {}
}
