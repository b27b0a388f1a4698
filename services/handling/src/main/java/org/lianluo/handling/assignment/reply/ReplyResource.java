package org.lianluo.handling.assignment.reply;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.handling.assignment.reply.ReplyService.ReplyChange;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "replies", description = "Replies to suggestions (答复)")
public class ReplyResource {

    private final ReplyService service;
    private final ReplyReading reading;
    private final Writes writes;
    private final Reads reads;

    ReplyResource(ReplyService service, ReplyReading reading, Writes writes, Reads reads) {
        this.service = service;
        this.reading = reading;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/replies")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({
        "wrong-subject",
        "not-this-part",
        "contact-required",
        "commitment-required",
        "commitment-due-over",
        "class-not-in-scheme",
        "merged-with-lead",
        "commitments-open"
    })
    @Operation(
            operationId = "draftReply",
            summary = "Draft a reply (起草答复)",
            description =
                    "SIGNED → DRAFTED, after a contact; not for a co-handler. Class B needs a commitment. In REPLIED,"
                            + " when all commitments of the reply are fulfilled, it is a further reply, and the assignment stays"
                            + " REPLIED.")
    @APIResponseSchema(value = ReplyView.class, responseCode = "201", responseDescription = "Drafted (已起草)")
    public Uni<Response> draft(@PathParam("id") UUID id, @Valid @NotNull ReplyRequest request) {
        return writes.once(request, (work, by) -> service.draft(work, by, id, request)
                .map(part -> Answer.created(path(id, part.of()), part.assignment(), () -> ReplyView.of(part.of()))));
    }

    @GET
    @Path("/{id}/replies")
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
            operationId = "listReplies",
            summary = "List the replies of an assignment (答复列表)",
            description =
                    "The unit also sees its drafts. The offices of the region and the deputies who signed see issued"
                            + " replies only. The second round is a separate assignment. In order, on one page.")
    @APIResponseSchema(value = Replies.class, responseCode = "200", responseDescription = "The replies (答复)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> reading.replies(session, by, id), ReplyView::of);
    }

    @GET
    @Path("/{id}/replies/{replyId}")
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
            operationId = "getReply",
            summary = "Read a reply (查看答复)",
            description = "404 also for a draft of another unit than the caller's.")
    @APIResponseSchema(value = ReplyView.class, responseCode = "200", responseDescription = "The reply (答复)")
    public Uni<Response> get(@PathParam("id") UUID id, @PathParam("replyId") UUID replyId) {
        return reads.answer((session, by) -> reading.reply(session, by, id, replyId)
                .map(part -> Answer.ok(part.assignment(), () -> ReplyView.of(part.of()))));
    }

    @PUT
    @Path("/{id}/replies/{replyId}")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"wrong-subject", "commitment-required", "commitment-due-over", "class-not-in-scheme", "merged-with-lead"})
    @Operation(
            operationId = "changeReply",
            summary = "Change a draft (修改答复稿)",
            description = "In DRAFTED; of a further reply in REPLIED. If-Match is the version of the assignment.")
    @APIResponseSchema(value = ReplyView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @PathParam("replyId") UUID replyId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReplyRequest request) {
        return writes.plain((work, by) -> service.change(work, by, id, replyId, new ReplyChange(ifMatch, request))
                .map(part -> Answer.ok(part.assignment(), () -> ReplyView.of(part.of()))));
    }

    @POST
    @Path("/{id}/replies/{replyId}/approval")
    @RolesAllowed(Role.Names.HANDLER_LEADER)
    @Refuses({
        "wrong-subject",
        "co-opinions-outstanding",
        "escalation-undecided",
        "commitments-open",
        "merged-with-lead",
        "contact-required"
    })
    @Operation(
            operationId = "approveReply",
            summary = "Approve a reply (签发)",
            description = "DRAFTED → REPLIED, by the unit's leader. The reply is issued and goes to every deputy who"
                    + " signed; its commitments enter the ledger. A further reply ends those that"
                    + " were fulfilled, the reply of a further round replaces all before. The lead waits for its co-handlers' opinions until"
                    + " their due date has passed.")
    @APIResponseSchema(value = ReplyView.class, responseCode = "200", responseDescription = "Issued (已签发)")
    public Uni<Response> approve(
            @PathParam("id") UUID id,
            @PathParam("replyId") UUID replyId,
            @Parameter(description = "Version that the leader read (所见版本); optional") @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull ApprovalRequest request) {
        return writes.once(request, (work, by) -> service.approve(work, by, id, replyId, ifMatch, request.signatory())
                .map(part -> Answer.ok(part.assignment(), () -> ReplyView.of(part.of()))));
    }

    @POST
    @Path("/{id}/replies/{replyId}/refusal")
    @RolesAllowed(Role.Names.HANDLER_LEADER)
    @Refuses({"wrong-subject", "merged-with-lead"})
    @Operation(
            operationId = "refuseReply",
            summary = "Send a draft back (退改)",
            description = "DRAFTED → SIGNED, by the unit's leader, with a reason; a new draft follows.")
    @APIResponseSchema(value = ReplyView.class, responseCode = "200", responseDescription = "Sent back (已退改)")
    public Uni<Response> refuse(
            @PathParam("id") UUID id,
            @PathParam("replyId") UUID replyId,
            @Parameter(description = "Version that the leader read (所见版本); optional") @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull RefusalRequest request) {
        return writes.once(request, (work, by) -> service.refuse(work, by, id, replyId, ifMatch, request.reason())
                .map(part -> Answer.ok(part.assignment(), () -> ReplyView.of(part.of()))));
    }

    private static String path(UUID id, Reply reply) {
        return "/api/v1/assignments/" + id + "/replies/" + reply.id();
    }

    @Schema(name = "Replies")
    record Replies(List<ReplyView> items) {}
}
