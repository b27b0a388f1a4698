package org.lianluo.station.mandate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

/** Steps in the course of a deputy's mandate, and their absences from sessions. */
@Path("/api/v1/deputies/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.INTAKE_OFFICER)
@Tag(name = "mandates", description = "The course of mandates: steps, absences, ends (代表资格变动)")
public class MandateResource {

    private final MandateService mandates;
    private final Writes writes;
    private final Reads reads;

    MandateResource(MandateService mandates, Writes writes, Reads reads) {
        this.mandates = mandates;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Path("/mandate-steps")
    @Refuses({"mandate-day-ahead", "step-ground-missing", "step-after-beginning"})
    @Operation(
            operationId = "recordMandateStep",
            summary = "Record a step of a mandate (登记任期事项)",
            description =
                    "For the intake office of the region. `If-Match` with the version of the deputy is required. An"
                            + " election says from which day on the mandate is held; a suspension (代表法 2025 §61) and its end say"
                            + " from which day on the deputy does not act, or acts again. The end is a matter of its own.")
    @APIResponseSchema(value = StepView.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> step(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MandateRequests.Step request) {
        return writes.once(request, (work, by) -> mandates.step(work, by, id, ifMatch, request)
                .map(taken -> Answer.ok(taken.deputy().root(), () -> StepView.of(taken.step()))));
    }

    @GET
    @Path("/mandate-steps")
    @Operation(
            operationId = "listMandateSteps",
            summary = "Steps of a mandate (任期事项)",
            description = "For the intake office of the region, in the order of their days.")
    @APIResponseSchema(value = StepPage.class, responseCode = "200", responseDescription = "The steps (任期事项)")
    public Uni<Response> steps(@PathParam("id") UUID id) {
        return reads.all((session, by) -> mandates.steps(session, by, id), StepView::of);
    }

    @POST
    @Path("/session-absences")
    @Refuses({"mandate-day-ahead", "mandate-ended", "absence-exists"})
    @Operation(
            operationId = "recordSessionAbsence",
            summary = "Record an absence from a session of the congress (登记缺席大会)",
            description =
                    "For the intake office of the region. The second without approval proposes the end of the mandate"
                            + " (代表法 2025 §62(3)), which ends nothing until it is announced.")
    @APIResponseSchema(value = AbsenceView.class, responseCode = "200", responseDescription = "Recorded (已登记)")
    public Uni<Response> absent(@PathParam("id") UUID id, @Valid @NotNull MandateRequests.Absence request) {
        return writes.once(request, (work, by) -> mandates.absent(work, by, id, request)
                .map(absence -> Answer.ok(absence, () -> AbsenceView.of(absence))));
    }

    @GET
    @Path("/session-absences")
    @Operation(
            operationId = "listSessionAbsences",
            summary = "Absences of a deputy (代表缺席大会情况)",
            description = "For the intake office of the region, in the order of their days.")
    @APIResponseSchema(value = AbsencePage.class, responseCode = "200", responseDescription = "The absences (缺席情况)")
    public Uni<Response> absences(@PathParam("id") UUID id) {
        return reads.all((session, by) -> mandates.absences(session, by, id), AbsenceView::of);
    }

    @POST
    @Path("/session-absences/{absenceId}/correction")
    @Operation(
            operationId = "correctSessionAbsence",
            summary = "Correct whether an absence was approved (更正缺席登记)",
            description =
                    "For the intake office of the region, with the reason. `If-Match` with the version of the absence is"
                            + " required. A proposed end stays until the office drops it.")
    @APIResponseSchema(value = AbsenceView.class, responseCode = "200", responseDescription = "Corrected (已更正)")
    public Uni<Response> correct(
            @PathParam("id") UUID id,
            @PathParam("absenceId") UUID absenceId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MandateRequests.AbsenceCorrection request) {
        return writes.once(request, (work, by) -> mandates.correct(work, by, id, absenceId, ifMatch, request)
                .map(absence -> Answer.ok(absence, () -> AbsenceView.of(absence))));
    }

    /** A step. */
    @Schema(name = "MandateStep", description = "Step in the course of a mandate (任期事项)")
    record StepView(
            UUID id,
            StepKind kind,
            @Nullable SuspensionGround ground,
            LocalDate on,
            @Nullable String document,
            @Nullable String note,
            Instant recordedAt) {

        static StepView of(MandateStep step) {
            return new StepView(
                    step.id(), step.kind(), step.ground(), step.on(), step.document(), step.note(), step.recordedAt());
        }
    }

    @Schema(name = "MandateStepPage")
    record StepPage(List<StepView> items, @Nullable String next) {}

    /** An absence. */
    @Schema(name = "SessionAbsence", description = "Absence from a session of the congress (缺席大会)")
    record AbsenceView(
            UUID id,
            String session,
            LocalDate on,
            boolean approved,
            @Nullable String reason,
            @Nullable String correctionReason,
            @Schema(description = "Also the ETag (版本)") long version) {

        static AbsenceView of(SessionAbsence absence) {
            return new AbsenceView(
                    absence.getId(),
                    absence.session(),
                    absence.on(),
                    absence.approved(),
                    absence.reason(),
                    absence.correctionReason(),
                    absence.getVersion());
        }
    }

    @Schema(name = "SessionAbsencePage")
    record AbsencePage(List<AbsenceView> items, @Nullable String next) {}
}
