package org.lianluo.station.reception.point;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

/** Points that deputies raise on a directors' day. */
@Path("/api/v1/reception-days/{id}/points")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reception")
public class ReceptionPointResource {

    private final PointService service;
    private final Writes writes;
    private final Reads reads;

    ReceptionPointResource(PointService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.DEPUTY})
    @Operation(
            operationId = "listReceptionPoints",
            summary = "List the points of a directors' day (代表提出的问题)",
            description =
                    "By the office of its region and the deputies who are down for it, in the order in which they were raised.")
    @APIResponseSchema(value = PointViews.PointPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Status (状态)") @QueryParam("status") PointStatus status,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, id, status, page),
                row -> List.of(row.getId().toString()),
                PointViews.View::of);
    }

    @POST
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({"reception-no-directors-day", "reception-deputy-not-down"})
    @Operation(
            operationId = "raiseReceptionPoint",
            summary = "Note a point (登记代表提出的问题)",
            description =
                    "Of a directors' day in OPEN or HELD, by the office of its region. One that is not answered there goes on: the"
                            + " day is filed once all are.")
    @APIResponseSchema(value = PointViews.View.class, responseCode = "201", responseDescription = "Noted (已登记)")
    public Uni<Response> raise(@PathParam("id") UUID id, @Valid @NotNull PointViews.Entry request) {
        return writes.once(request, (work, by) -> service.raise(work, by, id, request)
                .map(point -> Answer.created(
                        "/api/v1/reception-days/" + id + "/points", point, () -> PointViews.View.of(point))));
    }

    @POST
    @Path("/{pointId}/answer")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Operation(
            operationId = "answerReceptionPoint",
            summary = "Note an answer (登记答复)",
            description =
                    "While its day is OPEN or HELD, on the day or after it; may be corrected until the day is filed.")
    @APIResponseSchema(value = PointViews.View.class, responseCode = "200", responseDescription = "Answered (已答复)")
    public Uni<Response> answer(
            @PathParam("id") UUID id,
            @PathParam("pointId") UUID pointId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PointViews.Answer request) {
        return writes.once(request, (work, by) -> service.answer(work, by, id, pointId, ifMatch, request.answer())
                .map(point -> Answer.ok(point, () -> PointViews.View.of(point))));
    }
}
