package org.lianluo.station.station;

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
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.deputy.DeputyService;
import org.lianluo.station.place.Datum;
import org.lianluo.station.station.StationService.StationFilter;

@Path("/api/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stations", description = "Liaison stations (代表联络站)")
public class StationResource {

    private static final String DATUM = "Datum of the coordinates, sent and answered; CGCS2000 if missing (坐标系)";

    private final StationService stations;
    private final DeputyService deputies;
    private final Writes writes;
    private final Reads reads;

    StationResource(StationService stations, DeputyService deputies, Writes writes, Reads reads) {
        this.stations = stations;
        this.deputies = deputies;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Refuses("station-day-ahead")
    @Operation(
            operationId = "createStation",
            summary = "Enter a station (新增联络站)",
            description = "For the intake office of the region or a SYSTEM_ADMIN. 409 if the code exists.")
    @APIResponseSchema(value = StationView.class, responseCode = "201", responseDescription = "Entered (已新增)")
    public Uni<Response> create(
            @Parameter(description = DATUM) @QueryParam("coordinates") Datum coordinates,
            @Valid @NotNull StationRequest request) {
        return writes.once(request, (work, by) -> stations.create(work, by, request.details(coordinates))
                .map(station -> Answer.created(
                        "/api/v1/stations/" + station.getId(), station, () -> StationView.of(station, coordinates))));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listStations",
            summary = "List stations (联络站列表)",
            description = "Public. Ordered by code.")
    @APIResponseSchema(value = StationPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Region code (行政区划)") @QueryParam("region") String region,
            @Parameter(description = "Code of the street or township in which it lies (所在街道或乡镇)", example = "410402001")
                    @QueryParam("street")
                    String street,
            @Parameter(description = "Kind (类型)") @QueryParam("kind") StationKind kind,
            @Parameter(description = "Status (状态)") @QueryParam("status") StationStatus status,
            @Parameter(description = "Code of the station (编码)") @QueryParam("code") String code,
            @Parameter(description = "Stations to which this deputy is posted (进驻代表编码)", example = "D410402-0001")
                    @QueryParam("deputy")
                    String deputy,
            @Parameter(description = "true: only those that are open now, by their opening times (正在开放)")
                    @QueryParam("openNow")
                    Boolean openNow,
            @Parameter(description = DATUM) @QueryParam("coordinates") Datum coordinates,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> postings(session, deputy)
                        .chain(among -> stations.list(
                                session,
                                new StationFilter(
                                        region, street, kind, status, code, among, Boolean.TRUE.equals(openNow)),
                                page)),
                row -> List.of(row.code()),
                station -> StationView.of(station, coordinates));
    }

    /** Codes of the stations of a deputy; null for no deputy. */
    private Uni<List<String>> postings(Mutiny.Session session, String deputy) {
        return deputy == null ? Uni.createFrom().nullItem() : deputies.stationsOf(session, deputy);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getStation", summary = "Read a station (查看联络站)", description = "Public.")
    @APIResponseSchema(value = StationView.class, responseCode = "200", responseDescription = "The station (联络站)")
    public Uni<Response> get(
            @PathParam("id") UUID id, @Parameter(description = DATUM) @QueryParam("coordinates") Datum coordinates) {
        return reads.one((session, by) -> stations.get(session, id), station -> StationView.of(station, coordinates));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "changeStation",
            summary = "Change a station (修改联络站)",
            description = "For the intake office of the region or a SYSTEM_ADMIN. Code and region never change.")
    @APIResponseSchema(value = StationView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = DATUM) @QueryParam("coordinates") Datum coordinates,
            @Valid @NotNull StationRequest request) {
        return writes.plain((work, by) -> stations.change(work, by, id, ifMatch, request.details(coordinates))
                .map(station -> Answer.ok(station, () -> StationView.of(station, coordinates))));
    }

    @POST
    @Path("/{id}/page-token")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "replacePageToken",
            summary = "Replace the token of the station's page (更换联络站码)",
            description =
                    "The token goes into the station's QR code. Constituents without an account use it to open the"
                            + " station's page. It is shown once; the previous token stops working.")
    @APIResponseSchema(
            value = PageTokenView.class,
            responseCode = "200",
            responseDescription = "The new token (新的联络站码)")
    public Uni<Response> replacePageToken(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        PageToken token = PageToken.next();
        return writes.once(null, (work, by) -> stations.replacePageToken(work, by, id, ifMatch, token)
                .map(station -> Answer.ok(station, () -> new PageTokenView(token.value()))));
    }

    @Schema(name = "PageToken", description = "Token of a station's page (联络站码)")
    record PageTokenView(
            @Schema(description = "Shown once (仅显示一次)") String pageToken) {}

    @Schema(name = "StationPage")
    record StationPage(List<StationView> items, @Nullable String next) {}
}
