package org.lianluo.handling.assignment.answer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.handling.assignment.caseload.AssignmentView;
import org.lianluo.handling.assignment.opinion.OpinionAssignment;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
@RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
public class OpinionActionResource {

    private final OpinionService service;
    private final Writes writes;
    private final Clock clock;

    OpinionActionResource(OpinionService service, Writes writes, Clock clock) {
        this.service = service;
        this.writes = writes;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/acceptance")
    @Refuses("wrong-subject")
    @Operation(
            operationId = "acceptAssignment",
            summary = "Accept (接收)",
            description =
                    "PENDING → IN_HANDLING. The time to answer runs from the day of assignment, not from the day of"
                            + " acceptance.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Accepted (已接收)")
    public Uni<Response> accept(@PathParam("id") UUID id) {
        return act(null, (work, by) -> service.accept(work, by, id));
    }

    @POST
    @Path("/{id}/return")
    @Refuses({"wrong-subject", "return-too-late"})
    @Operation(
            operationId = "returnAssignment",
            summary = "Return with a reason (退回)",
            description = "PENDING → RETURNED, until the end of acceptDue. After that the call gets return-too-late.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Returned (已退回)")
    public Uni<Response> giveBack(@PathParam("id") UUID id, @Valid @NotNull ReturnRequest request) {
        return act(request, (work, by) -> service.giveBack(work, by, id, request));
    }

    @POST
    @Path("/{id}/extension")
    @Refuses({"wrong-subject", "extension-too-late", "extension-already-taken", "no-extension-in-rehandling"})
    @Operation(
            operationId = "extendAssignment",
            summary = "Extend once (延期)",
            description = "In IN_HANDLING, until the end of answerDue, once, and not in re-handling. The policy"
                    + " opinion.answer-cap limits the new date.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Extended (已延期)")
    public Uni<Response> extend(@PathParam("id") UUID id, @Valid @NotNull ExtensionRequest request) {
        return act(request, (work, by) -> service.extend(work, by, id, request.reason()));
    }

    @POST
    @Path("/{id}/answer")
    @Refuses("wrong-subject")
    @Operation(
            operationId = "answerAssignment",
            summary = "Answer (答复)",
            description = "IN_HANDLING → ANSWERED. A late answer is accepted and marked late.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "Answered (已答复)")
    public Uni<Response> answer(@PathParam("id") UUID id, @Valid @NotNull AnswerRequest request) {
        return act(request, (work, by) -> service.answer(work, by, id, request));
    }

    private Uni<Response> act(Object request, BiFunction<Work, Caller, Uni<OpinionAssignment>> useCase) {
        return writes.once(request, (work, by) -> useCase.apply(work, by)
                .map(assignment -> Answer.ok(assignment, () -> AssignmentView.of(assignment, clock.instant()))));
    }
}
