package org.lianluo.station.standard.best;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

/** Lists of the best stations. */
@Path("/api/v1/best-stations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "station standards")
public class BestStationsResource {

    private final BestService service;
    private final Writes writes;
    private final Reads reads;

    BestStationsResource(BestService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listBestStations",
            summary = "List the lists of the best (最佳联络站)",
            description = "Public, the newest first; those that were revoked say why.")
    @APIResponseSchema(value = BestPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Region code (行政区划)", example = "410402")
                    @QueryParam("region")
                    @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
                    String region,
            @Parameter(description = "Year (年度)", example = "2026") @QueryParam("year") Integer year,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, region, year, page),
                row -> List.of(row.getId().toString()),
                BestView::of);
    }

    @POST
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses("best-station-unknown")
    @Operation(
            operationId = "publishBestStations",
            summary = "Publish the best (公布最佳联络站)",
            description =
                    "By the office of a region, of its own stations. The list says of how many in service they are; it never changes.")
    @APIResponseSchema(value = BestView.class, responseCode = "201", responseDescription = "Published (已公布)")
    public Uni<Response> publish(@Valid @NotNull BestRequests.Best request) {
        return writes.once(request, (work, by) -> service.publish(work, by, request.named())
                .map(list -> Answer.created("/api/v1/best-stations/" + list.getId(), list, () -> BestView.of(list))));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getBestStations", summary = "Read a list of the best (查看名单)", description = "Public.")
    @APIResponseSchema(value = BestView.class, responseCode = "200", responseDescription = "The list (名单)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.get(session, id), BestView::of);
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Operation(
            operationId = "revokeBestStations",
            summary = "Revoke a list (撤销名单)",
            description = "By the office of its region. It stays readable, with the reason.")
    @APIResponseSchema(value = BestView.class, responseCode = "200", responseDescription = "Revoked (已撤销)")
    public Uni<Response> revoke(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull BestRequests.Revocation request) {
        return writes.once(request, (work, by) -> service.revoke(work, by, id, ifMatch, request.reason())
                .map(list -> Answer.ok(list, () -> BestView.of(list))));
    }

    /** For the document: generic pages have no name there. */
    @Schema(name = "BestStationsPage")
    record BestPage(List<BestView> items, @Nullable String next) {}
}
