package org.lianluo.station.reception.desk;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.reception.ReceptionDay;
import org.lianluo.station.reception.VisitStatus;
import org.lianluo.station.reception.day.ReceptionDayView;
import org.lianluo.station.reception.day.ReceptionService;

/** The desk of a day. */
@Path("/api/v1/reception-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reception")
public class ReceptionDeskResource {

    private final DeskService desk;
    private final ReceptionService service;
    private final Writes writes;
    private final Reads reads;

    ReceptionDeskResource(DeskService desk, ReceptionService service, Writes writes, Reads reads) {
        this.desk = desk;
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @Path("/{id}/opening")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Refuses("reception-not-today")
    @Operation(
            operationId = "openReceptionDay",
            summary = "Open (开始接待)",
            description = "From ANNOUNCED to OPEN, on its day. Deputies sign in and visitors draw numbers from now on.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "200", responseDescription = "Open (已开始)")
    public Uni<Response> open(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> service.act(work, by, id, ifMatch, (day, at) -> day.open(by.reference(), at))
                        .map(ReceptionDeskResource::ok));
    }

    @POST
    @Path("/{id}/sign-ins")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_CLERK, Role.Names.STATION_HEAD, Role.Names.DEPUTY})
    @Refuses("reception-deputy-not-down")
    @Operation(
            operationId = "signInOnReceptionDay",
            summary = "Sign a deputy in (代表签到)",
            description =
                    "In OPEN, by the deputy or the desk. Only deputies who are down for the day; a repeat changes nothing.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "200", responseDescription = "Signed in (已签到)")
    public Uni<Response> signIn(@PathParam("id") UUID id, @Valid @NotNull DeskRequests.SignIn request) {
        return writes.once(request, (work, by) -> desk.signIn(work, by, id, request.deputyCode())
                .map(ReceptionDeskResource::ok));
    }

    @POST
    @Path("/{id}/visits")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_CLERK, Role.Names.STATION_HEAD, Role.Names.KIOSK})
    @Refuses("kiosk-revoked")
    @Operation(
            operationId = "drawReceptionNumber",
            summary = "Draw a number (取号)",
            description =
                    "In OPEN, by the desk or the kiosk of the station. A number and nothing else: who visits is not asked.")
    @APIResponseSchema(value = VisitView.class, responseCode = "201", responseDescription = "The number (已取号)")
    public Uni<Response> draw(@PathParam("id") UUID id) {
        return writes.once(null, (work, by) -> desk.draw(work, by, id)
                .map(visit ->
                        Answer.created("/api/v1/reception-visits/" + visit.getId(), visit, () -> VisitView.of(visit))));
    }

    @GET
    @Path("/{id}/visits")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Operation(
            operationId = "listReceptionVisits",
            summary = "List the queue (排号列表)",
            description = "By staff of the station and the office of the region, in the order of the numbers.")
    @APIResponseSchema(value = VisitPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Status (状态)") @QueryParam("status") VisitStatus status,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> desk.list(session, by, id, status, page),
                row -> List.of(Integer.toString(row.number())),
                VisitView::of);
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Refuses({"reception-visitors-wait", "reception-personal-number"})
    @Operation(
            operationId = "closeReceptionDay",
            summary = "Close (结束接待)",
            description =
                    "From OPEN to HELD, once each visitor was heard or left. Deputies, visitors and opinions are counted.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "200", responseDescription = "Held (已结束)")
    public Uni<Response> close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DeskRequests.Closing request) {
        return writes.once(request, (work, by) -> desk.close(work, by, id, ifMatch, request.minutes())
                .map(ReceptionDeskResource::ok));
    }

    @POST
    @Path("/{id}/correction")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_HEAD})
    @Operation(
            operationId = "correctReceptionDay",
            summary = "Correct the figures (更正接待情况)",
            description = "In HELD, by the register on paper, with the reason.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "200", responseDescription = "Corrected (已更正)")
    public Uni<Response> correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DeskRequests.Correction request) {
        return writes.once(request, (work, by) -> service.act(
                        work,
                        by,
                        id,
                        ifMatch,
                        (day, at) -> day.correct(request.figures(), request.reason(), by.reference(), at))
                .map(ReceptionDeskResource::ok));
    }

    @POST
    @Path("/{id}/archiving")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_HEAD})
    @Refuses("reception-points-unanswered")
    @Operation(
            operationId = "archiveReceptionDay",
            summary = "File (归档)",
            description =
                    "From HELD to ARCHIVED, a directors' day once each of its points is answered; nothing is changed from then on.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "200", responseDescription = "Filed (已归档)")
    public Uni<Response> archive(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> desk.archive(work, by, id, ifMatch).map(ReceptionDeskResource::ok));
    }

    private static Answer ok(ReceptionDay day) {
        return Answer.ok(day, () -> ReceptionDayView.of(day));
    }

    @Schema(name = "ReceptionVisitPage")
    record VisitPage(List<VisitView> items, @Nullable String next) {}
}
