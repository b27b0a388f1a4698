package org.lianluo.station.kiosk.desk;

import io.smallrye.mutiny.Uni;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.kiosk.device.ClientRemovals;

/** Kiosks, for who keeps them. */
@Path("/api/v1/kiosks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "kiosks", description = "Kiosks of stations (站内终端)")
@RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.STATION_HEAD})
public class KioskResource {

    private static final String PATH = "/api/v1/kiosks/";

    private final KioskService service;
    private final ClientRemovals removals;
    private final Writes writes;
    private final Reads reads;

    KioskResource(KioskService service, ClientRemovals removals, Writes writes, Reads reads) {
        this.service = service;
        this.removals = removals;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "listKiosks",
            summary = "List kiosks (终端列表)",
            description =
                    "The office those of its region, the head of a station those of their stations, by code. With `toDo` those that"
                            + " work and are silent, have a wrong clock or refused items.")
    @APIResponseSchema(value = KioskViews.KioskList.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@Valid @BeanParam KioskParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, filter, page),
                row -> List.of(row.kiosk().site().code()),
                KioskViews.Seen::view);
    }

    @POST
    @Refuses("kiosk-station-unknown")
    @Operation(
            operationId = "setUpKiosk",
            summary = "Set up a kiosk (新增终端)",
            description =
                    "At an open station, by its head or the office of its region. It is ENROLLING until its device was let in with"
                            + " a code.")
    @APIResponseSchema(value = KioskViews.View.class, responseCode = "201", responseDescription = "Set up (已新增)")
    public Uni<Response> setUp(@Valid @NotNull KioskRequests.SetUp request) {
        return writes.once(request, (work, by) -> service.setUp(work, by, request)
                .map(seen -> Answer.created(PATH + seen.kiosk().getId(), seen.kiosk(), seen::view)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getKiosk",
            summary = "Read a kiosk (查看终端)",
            description =
                    "With its configuration, its pages and what was last heard of it. 404 also for others' kiosks.")
    @APIResponseSchema(value = KioskViews.View.class, responseCode = "200", responseDescription = "The kiosk (终端)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> service.get(session, by, id).map(KioskResource::ok));
    }

    @PUT
    @Path("/{id}/configuration")
    @Refuses({"kiosk-notice-unknown", "kiosk-page-mixed"})
    @Operation(
            operationId = "configureKiosk",
            summary = "Configure a kiosk (配置终端)",
            description =
                    "In ENROLLING and ACTIVE. Replaces languages, the time until it wipes what was typed, and all pages: each is a"
                            + " notice that is published to the public of the region or the station, or a short text, in their"
                            + " order. The device fetches it with its next heartbeat.")
    @APIResponseSchema(value = KioskViews.View.class, responseCode = "200", responseDescription = "Configured (已配置)")
    public Uni<Response> configure(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull KioskRequests.Configuration request) {
        return writes.plain(
                (work, by) -> service.configure(work, by, id, ifMatch, request).map(KioskResource::ok));
    }

    @POST
    @Path("/{id}/enrolment-code")
    @Operation(
            operationId = "issueKioskCode",
            summary = "Give out a code (生成登记码)",
            description =
                    "In ENROLLING. Shown once, good for one device and for as long as the policy `kiosk.code-life` says; five wrong"
                            + " tries end it. One that was given out before is dead.")
    @APIResponseSchema(value = KioskViews.Code.class, responseCode = "200", responseDescription = "The code (登记码)")
    public Uni<Response> issueCode(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> service.issueCode(work, by, id, ifMatch)
                .map(given -> Answer.ok(given.kiosk(), given::view)));
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeKiosk",
            summary = "Revoke a kiosk (停用终端)",
            description =
                    "From ENROLLING or ACTIVE to REVOKED, for good. From now on this service refuses its device, the service of"
                            + " opinions as soon as the event is there; its client is removed from the realm at once, or as soon as the"
                            + " realm can be reached. A token that it has lives five minutes at most.")
    @APIResponseSchema(value = KioskViews.View.class, responseCode = "200", responseDescription = "Revoked (已停用)")
    public Uni<Response> revoke(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull KioskRequests.Revocation request) {
        return writes.once(request, (work, by) -> service.revoke(work, by, id, ifMatch, request.reason())
                        .map(KioskResource::ok))
                .call(() -> removals.soon());
    }

    private static Answer ok(KioskViews.Seen seen) {
        return Answer.ok(seen.kiosk(), seen::view);
    }
}
