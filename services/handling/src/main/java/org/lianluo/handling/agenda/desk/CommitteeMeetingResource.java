package org.lianluo.handling.agenda.desk;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/committee-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "committee-meetings",
        description = "Meetings of the standing committee, their reports and the days that the law sets (常委会会议与法定时限)")
public class CommitteeMeetingResource {

    private final CommitteeMeetingService service;
    private final Writes writes;
    private final Reads reads;

    CommitteeMeetingResource(CommitteeMeetingService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.GOV_OFFICE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "listCommitteeMeetings",
            summary = "List meetings of the standing committee (常委会会议列表)",
            description = "The latest first: offices see those of their region, a unit those to which it reports.")
    @APIResponseSchema(value = CommitteeMeetingPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam CommitteeMeetingParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, filter, page),
                entry -> List.of(
                        entry.meeting().meetsOn().toString(),
                        entry.meeting().getId().toString()),
                CommitteeMeetingView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.GOV_OFFICE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "getCommitteeMeeting",
            summary = "Read a meeting of the standing committee (查看常委会会议)",
            description =
                    "With its reports and what is due of them. 404 also for a meeting that the caller may not see.")
    @APIResponseSchema(
            value = CommitteeMeetingView.class,
            responseCode = "200",
            responseDescription = "The meeting (会议)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> service.get(session, by, id).map(this::answer));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.GOV_OFFICE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "getCommitteeMeetingHistory",
            summary = "Read the history of a meeting (会议办理过程)",
            description = "In order, on one page, for everybody who may read the meeting.")
    @APIResponseSchema(
            value = CommitteeMeetingHistory.class,
            responseCode = "200",
            responseDescription = "The lines (办理过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.history(session, by, id), line -> line);
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"meeting-day-not-ahead", "unit-not-active"})
    @Operation(
            operationId = "planCommitteeMeeting",
            summary = "Enter a meeting of the standing committee (登记常委会会议)",
            description =
                    "With the reports that it hears. Of each report the draft, the report and its sending to the members are due 20, 10 and 7 days before the meeting; of an audit report, what became of it six months after, as the policies `committee-meeting.*` and `issue-list.audit-max` have it (监督法 2024 §15, §27). They stand among what is due, with alerts.")
    @APIResponseSchema(value = CommitteeMeetingView.class, responseCode = "201", responseDescription = "Entered (已登记)")
    public Uni<Response> plan(@Valid @NotNull CommitteeMeetingRequests.NewMeeting request) {
        return writes.once(request, (work, by) -> service.plan(work, by, request)
                .map(entry -> Answer.created(
                        "/api/v1/committee-meetings/" + entry.meeting().getId(),
                        entry.meeting(),
                        () -> CommitteeMeetingView.of(entry))));
    }

    @POST
    @Path("/{id}/reports")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"unit-not-active", "too-many-reports"})
    @Operation(
            operationId = "enterWorkReport",
            summary = "Put a report on a meeting (列入报告)",
            description = "In PLANNED. `If-Match` is required. What is due of it appears with it.")
    @APIResponseSchema(value = CommitteeMeetingView.class, responseCode = "200", responseDescription = "Entered (已列入)")
    public Uni<Response> enter(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeMeetingRequests.NewReport request) {
        return writes.once(request, (work, by) -> service.enter(work, by, id, ifMatch, request)
                .map(this::answer));
    }

    @POST
    @Path("/{id}/postponement")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses("meeting-day-not-ahead")
    @Operation(
            operationId = "moveCommitteeMeeting",
            summary = "Hold a meeting on another day (会议改期)",
            description = "In PLANNED. `If-Match` is required. What is due and not done moves with the meeting.")
    @APIResponseSchema(value = CommitteeMeetingView.class, responseCode = "200", responseDescription = "Moved (已改期)")
    public Uni<Response> move(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeMeetingRequests.Move request) {
        return writes.once(request, (work, by) -> service.move(work, by, id, ifMatch, request)
                .map(this::answer));
    }

    @POST
    @Path("/{id}/holding")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses("committee-meeting-not-begun")
    @Operation(
            operationId = "holdCommitteeMeeting",
            summary = "Record that a meeting took place (登记会议已举行)",
            description = "PLANNED → HELD, on its day or later. `If-Match` is required.")
    @APIResponseSchema(value = CommitteeMeetingView.class, responseCode = "200", responseDescription = "Held (已举行)")
    public Uni<Response> hold(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> service.hold(work, by, id, ifMatch).map(this::answer));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "cancelCommitteeMeeting",
            summary = "Cancel a meeting (取消会议)",
            description = "PLANNED → CANCELLED. `If-Match` is required. Nothing of its reports is due any more.")
    @APIResponseSchema(
            value = CommitteeMeetingView.class,
            responseCode = "200",
            responseDescription = "Cancelled (已取消)")
    public Uni<Response> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeMeetingRequests.Cancellation request) {
        return writes.once(request, (work, by) -> service.cancel(work, by, id, ifMatch, request.reason())
                .map(this::answer));
    }

    @POST
    @Path("/{id}/tasks/{taskId}/completion")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"task-not-open", "task-before-open", "done-in-future", "committee-meeting-not-held"})
    @Operation(
            operationId = "completeAgendaTask",
            summary = "Record that something due was done (登记时限事项办结)",
            description =
                    "The draft first, then the report, then its sending to the members; what became of an audit after the meeting. `If-Match` is required. Late is accepted and marked.")
    @APIResponseSchema(value = CommitteeMeetingView.class, responseCode = "200", responseDescription = "Done (已办结)")
    public Uni<Response> finish(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitteeMeetingRequests.Completion request) {
        return writes.once(request, (work, by) -> service.finish(work, by, id, taskId, ifMatch, request)
                .map(this::answer));
    }

    private Answer answer(Agendas.Entry entry) {
        return Answer.ok(entry.meeting(), () -> CommitteeMeetingView.of(entry));
    }

    @Schema(name = "CommitteeMeetingPage")
    record CommitteeMeetingPage(
            List<CommitteeMeetingView> items, @Nullable String next) {}

    @Schema(name = "CommitteeMeetingHistory")
    record CommitteeMeetingHistory(List<HistoryLine> items) {}
}
