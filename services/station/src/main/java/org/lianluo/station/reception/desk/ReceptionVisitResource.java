package org.lianluo.station.reception.desk;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Writes;
import org.lianluo.station.reception.ReceptionVisit;

/** A visitor in the queue. */
@Path("/api/v1/reception-visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reception")
@RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
public class ReceptionVisitResource {

    private final DeskService desk;
    private final Writes writes;
    private final Reads reads;

    ReceptionVisitResource(DeskService desk, Writes writes, Reads reads) {
        this.desk = desk;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReceptionVisit",
            summary = "Read a number (查看排号)",
            description =
                    "By staff of the station and the office of the region. 404 also for one that the caller may not see.")
    @APIResponseSchema(value = VisitView.class, responseCode = "200", responseDescription = "The visitor (来访)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> desk.get(session, by, id), VisitView::of);
    }

    @POST
    @Path("/{id}/call")
    @Operation(
            operationId = "callReceptionVisit",
            summary = "Call a number (叫号)",
            description = "From WAITING to CALLED, while the day is OPEN; again if nobody came.")
    @APIResponseSchema(value = VisitView.class, responseCode = "200", responseDescription = "Called (已叫号)")
    public Uni<Response> call(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> desk.act(
                        work, by, id, ifMatch, (visit, day, at) -> visit.call(day, by.reference(), at))
                .map(ReceptionVisitResource::ok));
    }

    @POST
    @Path("/{id}/hearing")
    @Operation(
            operationId = "hearReceptionVisit",
            summary = "Note that a visitor was heard (接待登记)",
            description =
                    "From CALLED to HEARD, while the day is OPEN. What the visitor said is an opinion, sent before to"
                            + " `/opinions` as one of a visit, in their own words; here stands its id alone. In HEARD further ones"
                            + " are added.")
    @APIResponseSchema(value = VisitView.class, responseCode = "200", responseDescription = "Heard (已接待)")
    public Uni<Response> hear(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DeskRequests.Hearing request) {
        return writes.once(request, (work, by) -> desk.act(
                        work,
                        by,
                        id,
                        ifMatch,
                        (visit, day, at) -> visit.hear(day, request.opinionIds(), by.reference(), at))
                .map(ReceptionVisitResource::ok));
    }

    @POST
    @Path("/{id}/leaving")
    @Operation(
            operationId = "leaveReceptionVisit",
            summary = "Note that a visitor left unheard (未接待离开)",
            description = "From WAITING or CALLED to LEFT, while the day is OPEN.")
    @APIResponseSchema(value = VisitView.class, responseCode = "200", responseDescription = "Left (已离开)")
    public Uni<Response> leave(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> desk.act(
                        work, by, id, ifMatch, (visit, day, at) -> visit.leave(day, by.reference(), at))
                .map(ReceptionVisitResource::ok));
    }

    private static Answer ok(ReceptionVisit visit) {
        return Answer.ok(visit, () -> VisitView.of(visit));
    }
}
