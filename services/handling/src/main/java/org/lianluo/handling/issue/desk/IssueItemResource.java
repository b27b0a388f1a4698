package org.lianluo.handling.issue.desk;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.handling.issue.IssueItem;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/issue-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "issue-items", description = "Items of issue lists, until they are put right (问题整改)")
public class IssueItemResource {

    private static final String VERSION = "Version that the unit read (所见版本); optional";

    private final IssueItemService service;
    private final Writes writes;
    private final Reads reads;
    private final Clock clock;

    IssueItemResource(IssueItemService service, Writes writes, Reads reads, Clock clock) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.GOV_OFFICE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "listIssueItems",
            summary = "List items of issue lists (问题条目列表)",
            description =
                    "In the order in which they were entered: office, committees and director meeting see those of their region, the government office and deputies of the region those that were handed over, a unit its own.")
    @APIResponseSchema(
            value = IssueItemView.IssueItemPage.class,
            responseCode = "200",
            responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam IssueItemParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, filter, page),
                item -> List.of(item.getId().toString()),
                this::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.GOV_OFFICE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "getIssueItem",
            summary = "Read an item (查看问题条目)",
            description = "404 also for an item that the caller may not see.")
    @APIResponseSchema(value = IssueItemView.class, responseCode = "200", responseDescription = "The item (问题条目)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.get(session, by, id), this::view);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.GOV_OFFICE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "getIssueItemHistory",
            summary = "Read the history of an item (整改过程)",
            description = "In order, on one page, for everybody who may read the item.")
    @APIResponseSchema(
            value = IssueItemView.IssueItemHistory.class,
            responseCode = "200",
            responseDescription = "The lines (整改过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.history(session, by, id), line -> line);
    }

    @POST
    @Path("/{id}/responsible-unit")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"list-already-handed-over", "unit-not-active"})
    @Operation(
            operationId = "nameResponsibleUnit",
            summary = "Name the responsible unit (确定责任单位)",
            description = "In LISTED, before the list is handed over. `If-Match` is required.")
    @APIResponseSchema(value = IssueItemView.class, responseCode = "200", responseDescription = "Named (已确定)")
    public Uni<Response> name(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull IssueRequests.Unit request) {
        return writes.once(request, (work, by) -> service.name(work, by, id, ifMatch, request.unitCode())
                .map(this::answer));
    }

    @POST
    @Path("/{id}/plan")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses("list-not-handed-over")
    @Operation(
            operationId = "planRectification",
            summary = "Give the plan (报送整改方案)",
            description = "LISTED → PLAN_RECEIVED, by the responsible unit, with the number of its letter.")
    @APIResponseSchema(value = IssueItemView.class, responseCode = "200", responseDescription = "Received (已收到)")
    public Uni<Response> plan(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull IssueRequests.Plan request) {
        return writes.once(request, (work, by) -> service.plan(work, by, id, ifMatch, request)
                .map(this::answer));
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses("list-not-handed-over")
    @Operation(
            operationId = "startRectification",
            summary = "Begin to put it right (开始整改)",
            description = "PLAN_RECEIVED or CONTINUING → RECTIFYING, by the responsible unit.")
    @APIResponseSchema(value = IssueItemView.class, responseCode = "200", responseDescription = "Begun (已开始)")
    public Uni<Response> start(
            @PathParam("id") UUID id, @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> service.start(work, by, id, ifMatch).map(this::answer));
    }

    @POST
    @Path("/{id}/result")
    @RolesAllowed({Role.Names.HANDLER_CLERK, Role.Names.HANDLER_LEADER})
    @Refuses({"list-not-handed-over", "day-not-possible"})
    @Operation(
            operationId = "reportRectification",
            summary = "Report the result (报送整改结果)",
            description =
                    "RECTIFYING → RECTIFIED, by the responsible unit, with the number of its letter. In time is a result that comes until its due date.")
    @APIResponseSchema(value = IssueItemView.class, responseCode = "200", responseDescription = "Received (已收到)")
    public Uni<Response> report(
            @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull IssueRequests.Result request) {
        return writes.once(request, (work, by) -> service.report(work, by, id, ifMatch, request)
                .map(this::answer));
    }

    @POST
    @Path("/{id}/comment")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"list-not-handed-over", "already-commented"})
    @Operation(
            operationId = "commentOnRectification",
            summary = "Comment on the result (对整改结果提出意见)",
            description =
                    "In RECTIFIED, once for each result; the state stays. `If-Match` is required. The result goes to the committee first (监督法 §17, §29, §37).")
    @APIResponseSchema(value = IssueItemView.class, responseCode = "200", responseDescription = "Recorded (已记录)")
    public Uni<Response> comment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull IssueRequests.Comment request) {
        return writes.once(request, (work, by) -> service.comment(work, by, id, ifMatch, request.text())
                .map(this::answer));
    }

    @POST
    @Path("/{id}/verification")
    @RolesAllowed(Role.Names.COMMITTEE_SUPERVISOR)
    @Refuses({"list-not-handed-over", "comment-first"})
    @Operation(
            operationId = "verifyRectification",
            summary = "Verify that it was put right (核实销号)",
            description =
                    "RECTIFIED → VERIFIED, by a committee of the region after the comment, with what shows it. `If-Match` is required. When all items of the list of a verdict are verified, what was rated may be rated again.")
    @APIResponseSchema(value = IssueItemView.class, responseCode = "200", responseDescription = "Verified (已核实)")
    public Uni<Response> verify(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull IssueRequests.Proof request) {
        return writes.once(request, (work, by) -> service.verify(work, by, id, ifMatch, request.evidence())
                .map(this::answer));
    }

    @POST
    @Path("/{id}/continuation")
    @RolesAllowed(Role.Names.COMMITTEE_SUPERVISOR)
    @Refuses({"list-not-handed-over", "comment-first", "day-not-possible"})
    @Operation(
            operationId = "continueRectification",
            summary = "Have it continued (责成继续整改)",
            description =
                    "RECTIFIED → CONTINUING, by a committee of the region after the comment, with a reason and a day. `If-Match` is required. The unit begins again.")
    @APIResponseSchema(value = IssueItemView.class, responseCode = "200", responseDescription = "Recorded (已记录)")
    public Uni<Response> carryOn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull IssueRequests.Continued request) {
        return writes.once(request, (work, by) -> service.carryOn(work, by, id, ifMatch, request)
                .map(this::answer));
    }

    private Answer answer(IssueItem item) {
        return Answer.ok(item, () -> view(item));
    }

    private IssueItemView view(IssueItem item) {
        return IssueItemView.of(item, clock.instant());
    }
}
