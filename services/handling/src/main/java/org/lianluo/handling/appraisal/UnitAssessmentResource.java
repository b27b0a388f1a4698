package org.lianluo.handling.appraisal;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import org.lianluo.handling.appraisal.AssessmentRequests.NewAssessment;
import org.lianluo.handling.appraisal.AssessmentRequests.Plan;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.TokenOptional;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/unit-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "unit-assessments", description = "Assessment of handling units, year by year (承办单位考核)")
public class UnitAssessmentResource {

    private final Assessments assessments;
    private final Writes writes;
    private final Reads reads;

    UnitAssessmentResource(Assessments assessments, Writes writes, Reads reads) {
        this.assessments = assessments;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({"assessed-already", "year-not-begun", "unknown-scheme", "unit-twice", "unit-not-active"})
    @Operation(
            operationId = "prepareUnitAssessment",
            summary = "Prepare an assessment (拟定考核)",
            description =
                    "By the intake office, for its region; a year is assessed once. Offices see it, and nobody else before"
                            + " it starts.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "201", responseDescription = "Prepared (已拟定)")
    public Uni<Response> prepare(@Valid @NotNull NewAssessment request) {
        return writes.once(request, (work, by) -> assessments
                .prepare(work, by, request)
                .map(assessment -> Answer.created(
                        "/api/v1/unit-assessments/" + assessment.getId(),
                        assessment,
                        () -> AssessmentView.of(assessment, by))));
    }

    @GET
    @PermitAll
    @TokenOptional
    @Operation(
            operationId = "listUnitAssessments",
            summary = "List assessments (考核列表)",
            description =
                    "The newest first. Everybody, even without a token, sees published ones. Offices, committees and the"
                            + " director meeting see all of their region, a unit those in which it is assessed from SCORING on,"
                            + " a deputy those in which they may give marks.")
    @APIResponseSchema(value = AssessmentPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam AssessmentParams filter, @Valid @BeanParam PageRequest page) {
        return reads.answer((session, by) -> assessments
                .list(session, by, filter, page)
                .map(rows -> Answer.of(Page.of(
                        rows, page, row -> List.of(row.getId().toString()), row -> AssessmentView.of(row, by)))));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @TokenOptional
    @Operation(
            operationId = "getUnitAssessment",
            summary = "Read an assessment (查看考核)",
            description = "404 also for one that the caller may not see. Scores are in `…/units`.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "The assessment (考核)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> assessments
                .get(session, by, id)
                .map(assessment -> Answer.ok(assessment, () -> AssessmentView.of(assessment, by))));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING
    })
    @Operation(
            operationId = "getUnitAssessmentHistory",
            summary = "Read the history (考核过程)",
            description = "Who did what and when, with each giving of marks; in order, on one page. For the offices of"
                    + " its region.")
    @APIResponseSchema(value = AssessmentHistory.class, responseCode = "200", responseDescription = "The lines (过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.all(
                (session, by) -> assessments.ofOffice(session, by, id).chain(found -> History.of(session, id)),
                line -> line);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({"unknown-scheme", "unit-twice", "unit-not-active", "illegal-transition"})
    @Operation(
            operationId = "changeUnitAssessment",
            summary = "Change title, scheme or units (调整考核方案)",
            description = "Only in DRAFT, by the intake office. `If-Match` is required.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "Changed (已调整)")
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Plan request) {
        return writes.plain((work, by) -> assessments
                .change(work, by, id, ifMatch, request)
                .map(assessment -> Answer.ok(assessment, () -> AssessmentView.of(assessment, by))));
    }

    @Schema(name = "UnitAssessmentPage")
    record AssessmentPage(
            List<AssessmentView> items, @Nullable String next) {}

    @Schema(name = "UnitAssessmentHistory")
    record AssessmentHistory(List<HistoryLine> items) {}
}
