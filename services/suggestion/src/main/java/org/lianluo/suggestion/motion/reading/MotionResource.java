package org.lianluo.suggestion.motion.reading;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/motions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "motions", description = "Motions of deputies (代表议案)")
@RolesAllowed({
    Role.Names.DEPUTY,
    Role.Names.PRESIDIUM,
    Role.Names.INTAKE_OFFICER,
    Role.Names.COMMITTEE_SUPERVISOR,
    Role.Names.DIRECTOR_MEETING,
    Role.Names.GOV_OFFICE
})
public class MotionResource {

    private final Motions motions;
    private final Reads reads;

    MotionResource(Motions motions, Reads reads) {
        this.motions = motions;
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "listMotions",
            summary = "List motions (议案列表)",
            description =
                    "The newest first. A deputy sees those that they sign; presidium, intake office, committees and"
                            + " director meeting those of their region that were submitted, the government's office those that"
                            + " the congress adopted. Several roles add up.")
    @APIResponseSchema(value = MotionViews.SummaryPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam MotionParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> motions.list(session, by, filter, page),
                row -> List.of(row.getId().toString()),
                MotionViews.Summary::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMotion",
            summary = "Read a motion (查看议案)",
            description = "404 also for a motion that the caller may not see.")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "200", responseDescription = "The motion (议案)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> motions.get(session, by, id), MotionViews.Detail::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getMotionHistory",
            summary = "Read the history of a motion (办理过程)",
            description = "For everybody who may read the motion. Shows who did what and when.")
    @APIResponseSchema(
            value = MotionViews.HistoryView.class,
            responseCode = "200",
            responseDescription = "The history, oldest first (办理过程)")
    public Uni<Response> history(@PathParam("id") UUID id) {
        return reads.answer((session, by) ->
                motions.history(session, by, id).map(lines -> Answer.of(new MotionViews.HistoryView(lines))));
    }
}
