package org.lianluo.station.reception.day;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.reception.ReceptionDay;

@Path("/api/v1/reception-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reception", description = "Days on which deputies receive constituents, and their desk (代表接待日)")
public class ReceptionDayResource {

    private final ReceptionService service;
    private final Writes writes;
    private final Reads reads;

    ReceptionDayResource(ReceptionService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listReceptionDays",
            summary = "List reception days (接待日列表)",
            description =
                    "Everybody sees those that were announced; the office of the region, staff of the station and its deputies"
                            + " planned ones too. In the order of their days.")
    @APIResponseSchema(value = ReceptionPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam ReceptionDayParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, filter, page),
                row -> List.of(row.slot().heldOn().toString(), row.getId().toString()),
                ReceptionDayView::of);
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_HEAD})
    @Refuses({
        "reception-ends-before",
        "reception-station-unknown",
        "reception-topics",
        "reception-notice-too-short",
        "reception-deputy-unknown",
        "reception-deputy-booked",
        "reception-day-taken"
    })
    @Operation(
            operationId = "planReceptionDay",
            summary = "Plan a day (安排接待日)",
            description =
                    "By the office of the region, or the head of the station. In time to be announced as long before as the policy"
                            + " `reception.notice` says, a directors' day `reception.directors-notice`; one by appointment needs no"
                            + " notice. No deputy receives at two places on one day.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "201", responseDescription = "Planned (已安排)")
    public Uni<Response> plan(@Valid @NotNull ReceptionRequests.Day request) {
        return writes.once(request, (work, by) -> service.plan(work, by, request)
                .map(day ->
                        Answer.created("/api/v1/reception-days/" + day.getId(), day, () -> ReceptionDayView.of(day))));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getReceptionDay",
            summary = "Read a reception day (查看接待日)",
            description =
                    "With its deputies and, once it is held, its figures. 404 also for one that the caller may not see.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "200", responseDescription = "The day (接待日)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) ->
                service.get(session, by, id).map(day -> ReceptionScope.runs(by, day) ? whole(day) : ok(day)));
    }

    @POST
    @Path("/{id}/announcement")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Refuses({"reception-notice-too-short", "reception-without-deputies"})
    @Operation(
            operationId = "announceReceptionDay",
            summary = "Announce (公告)",
            description =
                    "From PLANNED to ANNOUNCED, no later than `announceBy`. A day that nobody announces is announced by itself on"
                            + " its last day, or the day before; one that was planned without deputies waits for them.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "200", responseDescription = "Announced (已公告)")
    public Uni<Response> announce(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> service.act(work, by, id, ifMatch, (day, at) -> day.announce(by.reference(), at))
                        .map(ReceptionDayResource::ok));
    }

    @POST
    @Path("/{id}/deputies")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_HEAD})
    @Refuses({"reception-deputy-unknown", "reception-deputy-booked"})
    @Operation(
            operationId = "replaceReceptionDeputies",
            summary = "Put other deputies down (换班)",
            description = "In PLANNED or ANNOUNCED. Whoever receives elsewhere on that day can't.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "200", responseDescription = "Replaced (已换班)")
    public Uni<Response> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReceptionRequests.Deputies request) {
        return writes.once(request, (work, by) -> service.replace(work, by, id, ifMatch, request.deputyCodes())
                .map(ReceptionDayResource::ok));
    }

    @POST
    @Path("/{id}/leaves")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_HEAD})
    @Refuses("reception-deputy-not-down")
    @Operation(
            operationId = "approveReceptionLeave",
            summary = "Give a deputy leave (准假)",
            description =
                    "Of whoever is down for the day, before it or, as long as it is not filed, after it. A day with leave is not"
                            + " held against the deputy. Why is not kept.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "200", responseDescription = "Kept (已登记)")
    public Uni<Response> excuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReceptionRequests.Leave request) {
        return writes.once(request, (work, by) -> service.act(
                        work,
                        by,
                        id,
                        ifMatch,
                        (day, at) -> day.excuse(request.deputyCode(), request.approved(), by.reference(), at))
                .map(ReceptionDayResource::whole));
    }

    @POST
    @Path("/{id}/postponement")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_HEAD})
    @Refuses({
        "reception-not-later",
        "reception-notice-too-short",
        "reception-day-taken",
        "reception-deputy-unknown",
        "reception-deputy-booked"
    })
    @Operation(
            operationId = "postponeReceptionDay",
            summary = "Put off (改期)",
            description =
                    "From PLANNED or ANNOUNCED to POSTPONED. A new day in PLANNED takes its place, `successorId`, with the same"
                            + " deputies; it has to be announced in time again.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "200", responseDescription = "Put off (已改期)")
    public Uni<Response> postpone(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReceptionRequests.Postponement request) {
        return writes.once(request, (work, by) -> service.postpone(work, by, id, ifMatch, request)
                .map(ReceptionDayResource::ok));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_HEAD})
    @Operation(
            operationId = "cancelReceptionDay",
            summary = "Cancel (取消)",
            description = "From PLANNED or ANNOUNCED to CANCELLED, with the reason.")
    @APIResponseSchema(value = ReceptionDayView.class, responseCode = "200", responseDescription = "Cancelled (已取消)")
    public Uni<Response> cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReceptionRequests.Cancellation request) {
        return writes.once(request, (work, by) -> service.act(
                        work, by, id, ifMatch, (day, at) -> day.cancel(request.reason(), by.reference(), at))
                .map(ReceptionDayResource::ok));
    }

    private static Answer ok(ReceptionDay day) {
        return Answer.ok(day, () -> ReceptionDayView.of(day));
    }

    private static Answer whole(ReceptionDay day) {
        return Answer.ok(day, () -> ReceptionDayView.whole(day));
    }

    @Schema(name = "ReceptionDayPage")
    record ReceptionPage(
            List<ReceptionDayView> items, @Nullable String next) {}
}
