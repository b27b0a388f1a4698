package org.lianluo.handling.assignment.caseload;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.SubjectType;
import org.lianluo.handling.assignment.caseload.Caseload.Filter;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;

@Path("/api/v1/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments", description = "Cases of units: opinions and suggestions (交办件)")
public class AssignmentResource {

    private final AssignmentRepository assignments;
    private final Caseload caseload;
    private final Reads reads;
    private final Recounts recounts;
    private final DueDateRecount dates;
    private final Clock clock;

    AssignmentResource(
            AssignmentRepository assignments,
            Caseload caseload,
            Reads reads,
            Recounts recounts,
            DueDateRecount dates,
            Clock clock) {
        this.caseload = caseload;
        this.recounts = recounts;
        this.dates = dates;
        this.assignments = assignments;
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
            operationId = "listAssignments",
            summary = "List assignments (交办件列表)",
            description = "Opinions and suggestions in one list. A unit sees exactly its own, an office those of its"
                    + " region, committees the suggestions of their region, deputies those of the suggestions that they"
                    + " signed. Another unit or region gets 403. The newest come first. With changedSince come those"
                    + " that changed at or after this time, in the order of change, and each page has resume: whoever"
                    + " always sends the last resume as cursor, with the same filters, misses no change and gets no row"
                    + " again that did not change. Only at the beginning a row can come twice. A row holds the"
                    + " full state, so this does no harm. A change is shown when no write that began before it is"
                    + " under way.")
    @APIResponseSchema(value = AssignmentPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Unit (承办单位); a unit may leave it out") @QueryParam("unit") String unit,
            @Parameter(description = "Region (行政区划)") @QueryParam("region") String region,
            @Parameter(description = "Status (状态)") @QueryParam("status") AssignmentStatus status,
            @Parameter(description = "Kind of case (事项类型)") @QueryParam("subjectType") SubjectType subjectType,
            @Parameter(description = "Id of the opinion or suggestion (意见或建议标识)") @QueryParam("subjectId")
                    UUID subjectId,
            @Parameter(description = "Role of the unit in a suggestion (分工)") @QueryParam("role") AssignmentRole role,
            @Parameter(description = "Changed at or after this time; with resume it only says where it began (此后变更)")
                    @QueryParam("changedSince")
                    Instant changedSince,
            @Parameter(description = "The current due date is before this day (期限早于)") @QueryParam("dueBefore")
                    LocalDate dueBefore,
            @Parameter(
                            description =
                                    "Only what waits for the caller: for a unit what it has in hand, for an office"
                                            + " what it may decide, for a deputy where they have yet to confirm a contact"
                                            + " (待办)")
                    @QueryParam("toDo")
                    Boolean toDo,
            @Parameter(description = "With true only opinions whose unit was urged (已被催办)") @QueryParam("urged")
                    Boolean urged,
            @Valid @BeanParam PageRequest page) {
        return reads.by(by -> {
            Scope<Assignment> scope = Boolean.TRUE.equals(toDo)
                    ? CaseScope.toDo(by, region, unit)
                    : CaseScope.narrowedTo(by, region, unit);
            Filter filter = new Filter(
                    scope, region, unit, status, subjectType, subjectId, role, dueBefore, Boolean.TRUE.equals(urged));
            return changedSince == null ? newest(filter, page) : changes(filter, changedSince, page);
        });
    }

    private Uni<Answer> newest(Filter filter, PageRequest page) {
        return recounts.shown(dates, this::overdue, session -> caseload.newest(session, filter, page))
                .map(rows -> Page.of(rows, page, row -> List.of(row.getId().toString()), this::view))
                .map(found -> Answer.of(new AssignmentPage(found.items(), found.next(), null)));
    }

    private Uni<Answer> changes(Filter filter, Instant since, PageRequest page) {
        AtomicReference<Horizon> horizon = new AtomicReference<>();
        return recounts.shown(dates, this::overdue, session -> caseload.horizon(session)
                        .invoke(horizon::set)
                        .chain(now -> caseload.changes(session, filter, Caseload.place(page, now, since), now, page)))
                .map(rows -> {
                    Bookmark from = Caseload.place(page, horizon.get(), since);
                    Page<AssignmentView> found =
                            Page.of(rows, page, row -> from.after(row).keys(), this::view);
                    String resume = found.next() != null
                            ? found.next()
                            : page.cursorOf(from.atTheEnd(horizon.get()).keys());
                    return Answer.of(new AssignmentPage(found.items(), found.next(), resume));
                });
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
            operationId = "getAssignment",
            summary = "Read an assignment (查看交办件)",
            description = "404 also for an assignment that the caller may not see.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "200", responseDescription = "The assignment (交办件)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.by(by -> recounts.shown(dates, this::overdue, session -> assignments
                        .readable(session, by, id, Assignment.class)
                        .map(List::of))
                .map(found -> Answer.ok(found.get(0), () -> view(found.get(0)))));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getAssignmentHistory",
            summary = "Read the history (办理过程)",
            description = "Who did what and when, and which rule set a date; in order, on one page. Not for deputies.")
    @APIResponseSchema(value = AssignmentHistory.class, responseCode = "200", responseDescription = "The lines (办理过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all(
                (session, by) -> assignments
                        .readableBesidesDeputies(session, by, id, Assignment.class)
                        .chain(assignment -> History.of(session, assignment.getId())),
                line -> line);
    }

    private UUID overdue(Assignment assignment) {
        return assignment.isOverdue(clock.instant()) ? assignment.getId() : null;
    }

    private AssignmentView view(Assignment assignment) {
        return AssignmentView.of(assignment, clock.instant());
    }

    @Schema(name = "AssignmentPage")
    record AssignmentPage(
            List<AssignmentView> items,
            @Nullable String next,

            @Schema(
                    description = "With changedSince: the cursor to go on with, now or later, also after the last page"
                            + " (续取变更的游标)")
            @Nullable
            String resume) {}

    @Schema(name = "AssignmentHistory")
    record AssignmentHistory(List<HistoryLine> items) {}
}
