package org.lianluo.handling.issue.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.issue.IssueList;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/issue-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "issue-lists", description = "Issue lists with their opinion letters (审议意见、问题清单)")
public class IssueListResource {

    private final IssueListService service;
    private final Writes writes;
    private final Reads reads;

    IssueListResource(IssueListService service, Writes writes, Reads reads) {
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
        Role.Names.HANDLER_LEADER,
        Role.Names.DEPUTY
    })
    @Operation(
            operationId = "listIssueLists",
            summary = "List issue lists (问题清单列表)",
            description =
                    "The newest first: office, committees and director meeting see those of their region, the government office and deputies of the region those that were handed over, a unit those with an item of its own.")
    @APIResponseSchema(value = IssueListPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam IssueListParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, filter, page),
                list -> List.of(list.getId().toString()),
                IssueListView::of);
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
            operationId = "getIssueList",
            summary = "Read an issue list (查看问题清单)",
            description = "404 also for a list that the caller may not see.")
    @APIResponseSchema(value = IssueListView.class, responseCode = "200", responseDescription = "The list (问题清单)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.get(session, by, id), IssueListView::of);
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
            operationId = "getIssueListHistory",
            summary = "Read the history of an issue list (问题清单办理过程)",
            description = "In order, on one page, for everybody who may read the list.")
    @APIResponseSchema(value = IssueListHistory.class, responseCode = "200", responseDescription = "The lines (办理过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.history(session, by, id), line -> line);
    }

    @GET
    @Path("/{id}/tally")
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
            operationId = "getIssueListTally",
            summary = "Read how much was put right (整改情况统计)",
            description =
                    "Counts and rates of the list and the lists in it, each item once, and of each class. Items that are not handed over count only for office, committees and director meeting of the region.")
    @APIResponseSchema(value = IssueTallyView.class, responseCode = "200", responseDescription = "The figures (整改数字)")
    public Uni<Response> tally(@PathParam("id") UUID id) {
        return reads.answer(
                (session, by) -> service.counts(session, by, id).map(groups -> Answer.of(IssueTallyView.of(groups))));
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"unknown-parent-list", "lists-too-deep", "verdict-has-list"})
    @Operation(
            operationId = "prepareIssueList",
            summary = "Prepare an issue list (拟定问题清单)",
            description =
                    "By the office, a committee or the director meeting, for their region. A list may be part of another of the region, three levels at most; a verdict has one list.")
    @APIResponseSchema(value = IssueListView.class, responseCode = "201", responseDescription = "Prepared (已拟定)")
    public Uni<Response> prepare(@Valid @NotNull IssueRequests.NewList request) {
        return writes.once(request, (work, by) -> service.prepare(work, by, request)
                .map(list ->
                        Answer.created("/api/v1/issue-lists/" + list.getId(), list, () -> IssueListView.of(list))));
    }

    @PUT
    @Path("/{id}/letter")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"list-already-handed-over", "deliberation-day-required", "day-not-possible"})
    @Operation(
            operationId = "writeOpinionLetter",
            summary = "Write the opinion letter (拟写审议意见书)",
            description =
                    "In PREPARED, also anew. `If-Match` is required. The day until which it is to be handed over is counted from the director meeting or from the deliberation, as the place has it.")
    @APIResponseSchema(value = IssueListView.class, responseCode = "200", responseDescription = "Written (已拟写)")
    public Uni<Response> write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull IssueRequests.Letter request) {
        return writes.once(request, (work, by) -> service.write(work, by, id, ifMatch, request)
                .map(this::answer));
    }

    @POST
    @Path("/{id}/items")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({"list-already-handed-over", "too-many-items", "unit-not-active"})
    @Operation(
            operationId = "addIssueItems",
            summary = "Add items (增列问题)",
            description =
                    "In PREPARED, at most 200 at once and 500 in a list. `If-Match` is required. The responsible unit may be named later, but before the hand-over.")
    @APIResponseSchema(value = IssueListView.class, responseCode = "200", responseDescription = "Added (已增列)")
    public Uni<Response> add(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull IssueRequests.NewItems request) {
        return writes.once(request, (work, by) -> service.add(work, by, id, ifMatch, request.items())
                .map(this::answer));
    }

    @POST
    @Path("/{id}/hand-over")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.DIRECTOR_MEETING})
    @Refuses({
        "list-already-handed-over",
        "opinion-letter-required",
        "list-without-items",
        "item-without-unit",
        "day-not-possible"
    })
    @Operation(
            operationId = "handOverIssueList",
            summary = "Hand an issue list over (交办问题清单)",
            description =
                    "PREPARED → HANDED_OVER, with the letter and a responsible unit for each item. `If-Match` is required. From that day the clocks of plan and result run.")
    @APIResponseSchema(value = IssueListView.class, responseCode = "200", responseDescription = "Handed over (已交办)")
    public Uni<Response> handOver(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull IssueRequests.HandOver request) {
        return writes.once(request, (work, by) -> service.handOver(work, by, id, ifMatch, request.on())
                .map(this::answer));
    }

    private Answer answer(IssueList list) {
        return Answer.ok(list, () -> IssueListView.of(list));
    }

    @Schema(name = "IssueListPage")
    record IssueListPage(
            List<IssueListView> items, @Nullable String next) {}

    @Schema(name = "IssueListHistory")
    record IssueListHistory(List<HistoryLine> items) {}
}
