package org.lianluo.survey.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.survey.evaluation.EvaluationRequests.NewCancellation;
import org.lianluo.survey.evaluation.EvaluationRequests.NewConclusion;
import org.lianluo.survey.evaluation.EvaluationRequests.NewFinding;
import org.lianluo.survey.evaluation.EvaluationRequests.NewSurvey;
import org.lianluo.survey.evaluation.EvaluationRequests.NewVisit;

/** The steps of an evaluation; each wants {@code If-Match}. */
@Path("/api/v1/evaluations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluations", description = "Work evaluations and post-appointment reviews (工作评议、任后履职评价)")
public class EvaluationStepResource {

    private final EvaluationService service;
    private final Writes writes;

    @PathParam("id")
    UUID id;

    EvaluationStepResource(EvaluationService service, Writes writes) {
        this.service = service;
        this.writes = writes;
    }

    /** A step on the evaluation. */
    private interface Step {
        Uni<Evaluation> take(Work work, Caller by);
    }

    @POST
    @Path("/investigation")
    @RolesAllowed({Role.Names.COMMITTEE_SUPERVISOR, Role.Names.INTAKE_OFFICER})
    @Operation(
            operationId = "startInvestigation",
            summary = "Begin to investigate (开始调查)",
            description =
                    "PLANNED → INVESTIGATING, by those who prepare it: from now on the plan stays, and the groups record visits and findings.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "Begun (已开始)")
    public Uni<Response> investigate(@HeaderParam("If-Match") String ifMatch) {
        return taken(null, (work, by) -> service.prepared(work, by, id, ifMatch, Evaluation::investigate));
    }

    @POST
    @Path("/visits")
    @RolesAllowed({Role.Names.DEPUTY, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.INTAKE_OFFICER})
    @Refuses({"no-such-part", "visit-not-yet", "too-many-visits"})
    @Operation(
            operationId = "recordEvaluationVisit",
            summary = "Record a visit (登记视察调查)",
            description = "In INVESTIGATING, by a deputy of the group, or for it by those who prepare the evaluation.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> visit(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewVisit request) {
        return taken(request, (work, by) -> service.visited(work, by, id, ifMatch, request));
    }

    @POST
    @Path("/findings")
    @RolesAllowed({Role.Names.DEPUTY, Role.Names.COMMITTEE_SUPERVISOR, Role.Names.INTAKE_OFFICER})
    @Refuses({"no-such-part"})
    @Operation(
            operationId = "recordEvaluationFinding",
            summary = "Record a finding (登记评议意见)",
            description =
                    "In INVESTIGATING, as a visit; in place of what the group found of the subject before. Nobody writes of the unit where they work. Of a person it is the report of the investigation.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> find(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewFinding request) {
        return taken(request, (work, by) -> service.found(work, by, id, ifMatch, request));
    }

    @POST
    @Path("/surveys")
    @RolesAllowed({Role.Names.COMMITTEE_SUPERVISOR, Role.Names.INTAKE_OFFICER})
    @Refuses({"unknown-survey", "survey-taken", "survey-unfit", "too-many-surveys"})
    @Operation(
            operationId = "addEvaluationSurvey",
            summary = "Add the next survey (登记测评)",
            description =
                    "In INVESTIGATING or REPORTED, by those who prepare it: three in a row at most. A survey of the"
                            + " region, of kind POST_APPOINTMENT for persons, otherwise WORK_EVALUATION about each unit that is"
                            + " evaluated and has a code; not void, and no stage of another evaluation. One that was made void"
                            + " since makes room.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "Added (已登记)")
    public Uni<Response> survey(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewSurvey request) {
        return taken(request, (work, by) -> service.surveyed(work, by, id, ifMatch, request.surveyId()));
    }

    @POST
    @Path("/report")
    @RolesAllowed({Role.Names.COMMITTEE_SUPERVISOR, Role.Names.INTAKE_OFFICER})
    @Refuses({"findings-missing"})
    @Operation(
            operationId = "reportEvaluation",
            summary = "Report (提交评议报告)",
            description =
                    "INVESTIGATING → REPORTED, when something was found of each subject. The leaders of the units that are evaluated may read it from now on and are told.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "Reported (已报告)")
    public Uni<Response> report(@HeaderParam("If-Match") String ifMatch) {
        return taken(null, (work, by) -> service.prepared(work, by, id, ifMatch, Evaluation::report));
    }

    @POST
    @Path("/rating")
    @RolesAllowed({Role.Names.COMMITTEE_SUPERVISOR, Role.Names.INTAKE_OFFICER})
    @Refuses({"surveys-missing"})
    @Operation(
            operationId = "rateEvaluation",
            summary = "Close the rating (测评完成)",
            description =
                    "REPORTED → RATED, when its surveys are announced: three of a FOCUSED evaluation, one of another. The directors' meeting is told.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "Rated (已测评)")
    public Uni<Response> rate(@HeaderParam("If-Match") String ifMatch) {
        return taken(null, (work, by) -> service.rated(work, by, id, ifMatch));
    }

    @POST
    @Path("/conclusion")
    @RolesAllowed({Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "concludeEvaluation",
            summary = "Conclude (作出结论)",
            description =
                    "RATED → CONCLUDED, by the directors' meeting of the region. Units, deputies and offices are told.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "Concluded (已结束)")
    public Uni<Response> conclude(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewConclusion request) {
        return taken(request, (work, by) -> service.conclude(work, by, id, ifMatch, request.conclusion()));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({Role.Names.COMMITTEE_SUPERVISOR, Role.Names.INTAKE_OFFICER})
    @Operation(
            operationId = "cancelEvaluation",
            summary = "Cancel (取消评议)",
            description = "→ CANCELLED, before it is concluded, by those who prepare it, with a reason.")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200", responseDescription = "Cancelled (已取消)")
    public Uni<Response> cancel(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewCancellation request) {
        return taken(
                request,
                (work, by) -> service.prepared(
                        work, by, id, ifMatch, (evaluation, act) -> evaluation.cancel(act.noted(request.reason()))));
    }

    private Uni<Response> taken(Object request, Step step) {
        return writes.once(request, (work, by) -> step.take(work, by)
                .map(evaluation -> Answer.ok(evaluation, () -> EvaluationView.of(evaluation, by))));
    }
}
