package org.lianluo.handling.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/reply-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reply-meetings", description = "Meetings at which units answer suggestions in person (面对面答复会)")
public class ReplyMeetingResource {

    private final ReplyMeetingService service;
    private final Writes writes;
    private final Reads reads;

    ReplyMeetingResource(ReplyMeetingService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.GOV_OFFICE, Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER
    })
    @Refuses({"not-for-meeting", "not-a-signer", "meeting-too-early"})
    @Operation(
            operationId = "planReplyMeeting",
            summary = "Arrange a reply meeting (安排面对面答复会)",
            description =
                    "By an office for assignments of its region, by a unit for its own. Units that reply take part,"
                            + " not co-handlers. The deputies who are invited signed one of the suggestions; they and the units are"
                            + " told.")
    @APIResponseSchema(value = ReplyMeetingView.class, responseCode = "201", responseDescription = "Arranged (已安排)")
    public Uni<Response> plan(@Valid @NotNull PlanMeeting request) {
        return writes.once(request, (work, by) -> service.plan(work, by, request)
                .map(meeting -> Answer.created(
                        "/api/v1/reply-meetings/" + meeting.getId(), meeting, () -> ReplyMeetingView.of(meeting))));
    }

    @GET
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "listReplyMeetings",
            summary = "List reply meetings (面对面答复会列表)",
            description =
                    "An office sees those of its region, a unit those where it takes part, deputies those to which"
                            + " they are invited. The newest come first.")
    @APIResponseSchema(value = ReplyMeetingPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Status (状态)") @QueryParam("status") MeetingStatus status,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, status, page),
                row -> List.of(row.getId().toString()),
                ReplyMeetingView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "getReplyMeeting",
            summary = "Read a reply meeting (查看面对面答复会)",
            description = "404 also for a meeting that the caller may not see.")
    @APIResponseSchema(value = ReplyMeetingView.class, responseCode = "200", responseDescription = "The meeting (答复会)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.get(session, by, id), ReplyMeetingView::of);
    }

    @POST
    @Path("/{id}/holding")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.GOV_OFFICE, Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER
    })
    @Refuses({"meeting-not-begun", "not-invited", "not-on-agenda", "nobody-answered", "contact-too-early"})
    @Operation(
            operationId = "holdReplyMeeting",
            summary = "Record that a reply meeting took place (记录答复会召开)",
            description =
                    "PLANNED → HELD, by an office of the region, or by the unit if no other takes part. `If-Match` is"
                            + " required. Each assignment that was answered has a contact of the kind MEETING with each of its"
                            + " deputies who was there, in SIGNED, DRAFTED or REPLIED: so a reply can be drafted. Those deputies"
                            + " confirm it as any contact.")
    @APIResponseSchema(value = ReplyMeetingView.class, responseCode = "200", responseDescription = "Recorded (已记录)")
    public Uni<Response> hold(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull HoldMeeting request) {
        return writes.once(request, (work, by) -> service.hold(work, by, id, ifMatch, request)
                .map(meeting -> Answer.ok(meeting, () -> ReplyMeetingView.of(meeting))));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.GOV_OFFICE, Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "cancelReplyMeeting",
            summary = "Cancel a reply meeting (取消答复会)",
            description = "PLANNED → CANCELLED, by an office of the region, or by the unit if no other takes part."
                    + " `If-Match` is required. Units and deputies are told.")
    @APIResponseSchema(value = ReplyMeetingView.class, responseCode = "200", responseDescription = "Cancelled (已取消)")
    public Uni<Response> cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CancelMeeting request) {
        return writes.once(request, (work, by) -> service.cancel(work, by, id, ifMatch, request.reason())
                .map(meeting -> Answer.ok(meeting, () -> ReplyMeetingView.of(meeting))));
    }

    @Schema(name = "ReplyMeetingPage")
    record ReplyMeetingPage(
            List<ReplyMeetingView> items, @Nullable String next) {}
}
