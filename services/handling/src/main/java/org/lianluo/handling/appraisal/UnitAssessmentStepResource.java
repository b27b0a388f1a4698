package org.lianluo.handling.appraisal;

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
import org.lianluo.handling.appraisal.AssessmentRequests.Award;
import org.lianluo.handling.appraisal.AssessmentRequests.Reason;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

/** The steps of an assessment; each wants {@code If-Match}. */
@Path("/api/v1/unit-assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unit-assessments", description = "Assessment of handling units, year by year (承办单位考核)")
public class UnitAssessmentStepResource {

    private final Assessments assessments;
    private final Writes writes;

    @PathParam("id")
    UUID id;

    UnitAssessmentStepResource(Assessments assessments, Writes writes) {
        this.assessments = assessments;
        this.writes = writes;
    }

    /** A step on the assessment. */
    private interface Step {
        Uni<UnitAssessment> take(Work work, Caller by);
    }

    @POST
    @Path("/start")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses("unknown-scheme")
    @Operation(
            operationId = "startUnitAssessment",
            summary = "Start the scoring (开始评分)",
            description =
                    "DRAFT → SCORING. The scheme is frozen as it is now. The units and the deputies whose suggestions of"
                            + " the year they handle are told, and give their marks.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "Started (已开始)")
    public Uni<Response> start(@HeaderParam("If-Match") String ifMatch) {
        return taken(null, (work, by) -> assessments.start(work, by, id, ifMatch));
    }

    @POST
    @Path("/closing")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses("marks-missing")
    @Operation(
            operationId = "closeUnitAssessment",
            summary = "Close the scoring (结束评分)",
            description =
                    "SCORING → CLOSED. Figures, scores and ranks are frozen as they are now. Every mark of the offices that"
                            + " gives points must be there; `missing` says how many are not. What a unit did not say of itself"
                            + " gives it nothing; what no deputy said is not measured.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "Closed (已结束评分)")
    public Uni<Response> close(@HeaderParam("If-Match") String ifMatch) {
        return taken(null, (work, by) -> assessments.close(work, by, id, ifMatch));
    }

    @POST
    @Path("/reopening")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Operation(
            operationId = "reopenUnitAssessment",
            summary = "Score again (重新评分)",
            description =
                    "CLOSED → SCORING, with a reason. Scores and award lists are void; the marks stay and may be changed.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "Reopened (已重新评分)")
    public Uni<Response> reopen(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull Reason request) {
        return taken(request, (work, by) -> assessments.reopen(work, by, id, ifMatch, request.reason()));
    }

    @POST
    @Path("/awards")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.DIRECTOR_MEETING})
    @Refuses({"too-many-awarded", "unit-not-ranked", "reason-for-passing-over"})
    @Operation(
            operationId = "chooseAwardedUnits",
            summary = "Choose an award list (评优)",
            description =
                    "In CLOSED, by the intake office or the director meeting. Units with a rank, at most as many as there"
                            + " are places. Who passes over a unit with a higher score says why. `tied` shows who has the same"
                            + " score as the last who was chosen.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "Chosen (已评优)")
    public Uni<Response> award(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull Award request) {
        return taken(request, (work, by) -> assessments.award(work, by, id, ifMatch, request));
    }

    @POST
    @Path("/publication")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.DIRECTOR_MEETING})
    @Operation(
            operationId = "publishUnitAssessment",
            summary = "Publish the result (公布考核结果)",
            description =
                    "CLOSED → PUBLISHED, by the intake office or the director meeting. Everybody reads scores, ranks and"
                            + " award lists; the items of a unit stay with the unit and the offices.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "Published (已公布)")
    public Uni<Response> publish(@HeaderParam("If-Match") String ifMatch) {
        return taken(null, (work, by) -> assessments.publish(work, by, id, ifMatch));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Operation(
            operationId = "cancelUnitAssessment",
            summary = "Cancel (取消考核)",
            description = "→ CANCELLED, before it is published, with a reason. The year may be assessed anew.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "Cancelled (已取消)")
    public Uni<Response> cancel(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull Reason request) {
        return taken(request, (work, by) -> assessments.cancel(work, by, id, ifMatch, request.reason()));
    }

    private Uni<Response> taken(Object request, Step step) {
        return writes.once(request, (work, by) -> step.take(work, by)
                .map(assessment -> Answer.ok(assessment, () -> AssessmentView.of(assessment, by))));
    }
}
