package org.lianluo.handling.commitment;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments", description = "Ledger of what units promised in their replies (承诺事项台账)")
public class CommitmentResource {

    private static final String VERSION = "Version that the unit read (所见版本); optional";

    private final CommitmentService service;
    private final Writes writes;
    private final Reads reads;
    private final Clock clock;

    CommitmentResource(CommitmentService service, Writes writes, Reads reads, Clock clock) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
        this.clock = clock;
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
            operationId = "listCommitments",
            summary = "List commitments (承诺事项台账)",
            description = "A unit sees its own, offices and committees those of their region, deputies those of the"
                    + " suggestions that they signed. The first that are due come first, of whatever year.")
    @APIResponseSchema(value = CommitmentPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam CommitmentParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, filter, page),
                row -> List.of(
                        row.commitment().due().toString(),
                        row.commitment().getId().toString()),
                this::view);
    }

    @GET
    @Path("/{id}")
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
            operationId = "getCommitment",
            summary = "Read a commitment (查看承诺事项)",
            description = "404 also for a commitment that the caller may not see.")
    @APIResponseSchema(
            value = CommitmentView.class,
            responseCode = "200",
            responseDescription = "The commitment (承诺事项)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) ->
                service.get(session, by, id).map(entry -> Answer.ok(entry.commitment(), () -> view(entry))));
    }

    @GET
    @Path("/{id}/history")
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
            operationId = "getCommitmentHistory",
            summary = "Read the history (落实过程)",
            description = "Who did what and when, for everybody who may read the commitment; in order, on one page.")
    @APIResponseSchema(value = CommitmentHistory.class, responseCode = "200", responseDescription = "The lines (落实过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.history(session, by, id), line -> line);
    }

    @POST
    @Path("/{id}/milestones")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"commitment-due-over", "milestone-after-commitment", "too-many-milestones"})
    @Operation(
            operationId = "planMilestone",
            summary = "Plan a milestone (登记阶段目标)",
            description = "In OPEN, by the unit: a step towards the commitment, not later than it is due; at most 20.")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "201", responseDescription = "Planned (已登记)")
    public Uni<Response> plan(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitmentRequests.Plan request) {
        return writes.once(request, (work, by) -> service.plan(work, by, id, ifMatch, request)
                .map(entry -> Answer.created("/api/v1/commitments/" + id, entry.commitment(), () -> view(entry))));
    }

    @POST
    @Path("/{id}/milestones/{milestoneId}/reaching")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"fulfilled-in-future", "fulfilled-before-promise"})
    @Operation(
            operationId = "reachMilestone",
            summary = "Record that a milestone was reached (阶段目标完成)",
            description = "In OPEN, by the unit, once for each milestone.")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "200", responseDescription = "Recorded (已记录)")
    public Uni<Response> reach(
            @PathParam("id") UUID id,
            @PathParam("milestoneId") UUID milestoneId,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitmentRequests.Reached request) {
        return writes.once(request, (work, by) -> service.reach(work, by, id, milestoneId, ifMatch, request)
                .map(entry -> Answer.ok(entry.commitment(), () -> view(entry))));
    }

    @POST
    @Path("/{id}/postponements")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"commitment-not-later", "commitment-due-over"})
    @Operation(
            operationId = "postponeCommitment",
            summary = "Postpone a commitment (承诺事项延期)",
            description =
                    "In OPEN, by the unit: a later day, with the reason. The deputies are told, and each takes note of it. The day that the"
                            + " reply promised stays visible.")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "200", responseDescription = "Postponed (已延期)")
    public Uni<Response> postpone(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitmentRequests.Postponement request) {
        return writes.once(request, (work, by) -> service.postpone(work, by, id, ifMatch, request)
                .map(entry -> Answer.ok(entry.commitment(), () -> view(entry))));
    }

    @POST
    @Path("/{id}/fulfilment")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"fulfilled-in-future", "fulfilled-before-promise", "no-such-attachment"})
    @Operation(
            operationId = "fulfilCommitment",
            summary = "Record that a commitment was kept (承诺事项落实)",
            description =
                    "OPEN → FULFILLED, by the unit, with what shows it. When all commitments of the reply are fulfilled, the unit replies"
                            + " to the deputies once more: it drafts another reply of the same assignment, which stays REPLIED.")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "200", responseDescription = "Recorded (已记录)")
    public Uni<Response> fulfil(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CommitmentRequests.Kept request) {
        return writes.once(request, (work, by) -> service.fulfil(work, by, id, ifMatch, request)
                .map(entry -> Answer.ok(entry.commitment(), () -> view(entry))));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed(Role.Names.DEPUTY)
    @Refuses("nothing-to-take-note-of")
    @Operation(
            operationId = "takeNoteOfPostponement",
            summary = "Take note of a postponement (知悉延期)",
            description = "By a deputy who signed the suggestion, once after each postponement; it moves nothing.")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "200", responseDescription = "Noted (已知悉)")
    public Uni<Response> takeNote(@PathParam("id") UUID id) {
        return writes.once(null, (work, by) -> service.takeNote(work, by, id)
                .map(entry -> Answer.ok(entry.commitment(), () -> view(entry))));
    }

    private CommitmentView view(Ledger.Entry entry) {
        return CommitmentView.of(entry, clock.instant());
    }

    @Schema(name = "CommitmentPage")
    record CommitmentPage(
            List<CommitmentView> items, @Nullable String next) {}

    @Schema(name = "CommitmentHistory")
    record CommitmentHistory(List<HistoryLine> items) {}
}
