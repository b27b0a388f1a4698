package org.lianluo.station.reception.plan;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.station.reception.ReceptionPlan;

/** Plans of a year. */
@Path("/api/v1/reception-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reception")
@RolesAllowed(Role.Names.INTAKE_OFFICER)
public class ReceptionPlanResource {

    private final PlanService service;
    private final Writes writes;
    private final Reads reads;

    ReceptionPlanResource(PlanService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Refuses({"reception-year", "reception-ends-before", "reception-station-unknown", "reception-nothing-to-plan"})
    @Operation(
            operationId = "planReceptionYear",
            summary = "Plan a year (编制年度接待计划)",
            description =
                    "By the office of the region. Each active station gets the days of the policy `reception.cycle`, moved to the"
                            + " next working day where nobody works; each deputy of its posting at least as many of them as"
                            + " `reception.days-per-deputy` says, fairly, never two on one day and none while absent. What can't be"
                            + " had stands in `gaps`, with the reason. Days that are planned already stay. With `dryRun` nothing is"
                            + " kept.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "Planned (已编制)")
    @APIResponse(
            responseCode = "200",
            description = "What would come of it (试排结果)",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    public Uni<Response> plan(@Valid @NotNull PlanRequest request) {
        return writes.once(request, (work, by) -> service.plan(work, by, request)
                .map(planned -> planned.plan() == null
                        ? Answer.of(planned.view())
                        : Answer.created(
                                "/api/v1/reception-plans/" + planned.plan().getId(), planned.plan(), planned::view)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReceptionPlan",
            summary = "Read a plan (查看年度接待计划)",
            description = "By the office of its region. Its days are listed with `?plan=`.")
    @APIResponseSchema(value = PlanSummary.class, responseCode = "200", responseDescription = "The plan (计划)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.get(session, by, id), PlanSummary::of);
    }

    /** A plan that was made. */
    @Schema(name = "ReceptionPlan", description = "Plan of the reception days of a year (年度接待计划)")
    record PlanSummary(
            UUID id,
            int year,
            String regionCode,

            @Schema(description = "Stations with days (站点数)")
            int stationCount,

            @Schema(description = "Days (接待日数)") int dayCount,

            @Schema(description = "Days of deputies (代表接待人次)")
            int attendanceCount,

            @Schema(description = "What could not be had (未能安排的情况数)")
            int gapCount,

            Instant createdAt,
            @Schema(description = "Also the ETag (版本)") long version) {

        static PlanSummary of(ReceptionPlan plan) {
            ReceptionPlan.Outcome outcome = plan.outcome();
            return new PlanSummary(
                    plan.getId(),
                    plan.year(),
                    plan.getRegionCode(),
                    outcome.stations(),
                    outcome.days(),
                    outcome.attendances(),
                    outcome.gaps(),
                    plan.getCreatedAt(),
                    plan.getVersion());
        }
    }
}
