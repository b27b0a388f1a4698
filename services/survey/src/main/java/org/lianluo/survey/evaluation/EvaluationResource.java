package org.lianluo.survey.evaluation;

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
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.survey.evaluation.EvaluationRequests.NewEvaluation;

@Path("/api/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations", description = "Work evaluations and post-appointment reviews (工作评议、任后履职评价)")
public class EvaluationResource {

    private final EvaluationService service;
    private final Writes writes;
    private final Reads reads;

    EvaluationResource(EvaluationService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @RolesAllowed({Role.Names.COMMITTEE_SUPERVISOR, Role.Names.INTAKE_OFFICER})
    @Refuses({"wrong-evaluation-subject", "unknown-deputies"})
    @Operation(
            operationId = "planEvaluation",
            summary = "Plan an evaluation (安排评议)",
            description =
                    "By the supervisors or the intake office, for their region. FOCUSED and GENERAL evaluate units, each with"
                            + " who is responsible; POST_APPOINTMENT reviews persons, each with office and organ. The deputies of"
                            + " the groups are told.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "201", responseDescription = "Planned (已安排)")
    public Uni<Response> plan(@Valid @NotNull NewEvaluation request) {
        return writes.once(request, (work, by) -> service.plan(work, by, request)
                .map(evaluation -> Answer.created(
                        "/api/v1/evaluations/" + evaluation.getId(),
                        evaluation,
                        () -> EvaluationView.of(evaluation, by))));
    }

    @GET
    @RolesAllowed({
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.INTAKE_OFFICER,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY,
        Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "listEvaluations",
            summary = "List evaluations (评议列表)",
            description =
                    "The newest first. An office sees those of its region, a deputy those of whose groups they are a member,"
                            + " the leader of a unit those of the unit from REPORTED on.")
    @APIResponseSchema(value = EvaluationPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Kind (类型)") @QueryParam("kind") EvaluationKind kind,
            @Parameter(description = "Status (状态)") @QueryParam("status") EvaluationStatus status,
            @Valid @BeanParam PageRequest page) {
        return reads.answer((session, by) -> service.list(session, by, kind, status, page)
                .map(rows -> Answer.of(Page.of(
                        rows, page, row -> List.of(row.getId().toString()), row -> EvaluationView.of(row, by)))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.INTAKE_OFFICER,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.DEPUTY,
        Role.Names.HANDLER_LEADER
    })
    @Operation(
            operationId = "getEvaluation",
            summary = "Read an evaluation (查看评议)",
            description =
                    "404 also for one that the caller may not see. The leader of a unit reads what was found of the unit, and"
                            + " neither groups, visits nor other units.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "The evaluation (评议)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> service.get(session, by, id)
                .map(evaluation -> Answer.ok(evaluation, () -> EvaluationView.of(evaluation, by))));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Role.Names.COMMITTEE_SUPERVISOR, Role.Names.INTAKE_OFFICER, Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "getEvaluationHistory",
            summary = "Read the history (评议过程)",
            description = "Who did what and when; in order, on one page. For the offices of the region.")
    @APIResponseSchema(value = EvaluationHistory.class, responseCode = "200", responseDescription = "The lines (过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all(
                (session, by) -> service.get(session, by, id).chain(found -> History.of(session, found.getId())),
                line -> line);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.COMMITTEE_SUPERVISOR, Role.Names.INTAKE_OFFICER})
    @Refuses({"wrong-evaluation-subject", "unknown-deputies", "illegal-transition"})
    @Operation(
            operationId = "changeEvaluation",
            summary = "Change the plan (调整评议方案)",
            description = "Only while it is PLANNED. `If-Match` is required. The deputies of the groups are told.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "Changed (已调整)")
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EvaluationPlan request) {
        return writes.plain((work, by) -> service.change(work, by, id, ifMatch, request)
                .map(evaluation -> Answer.ok(evaluation, () -> EvaluationView.of(evaluation, by))));
    }

    @Schema(name = "EvaluationPage")
    record EvaluationPage(
            List<EvaluationView> items, @Nullable String next) {}

    @Schema(name = "EvaluationHistory")
    record EvaluationHistory(List<HistoryLine> items) {}
}
