package org.lianluo.station.region;

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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regions", description = "Regions by GB/T 2260 codes (行政区划)")
public class RegionResource {

    /** Six digits of GB/T 2260, nine for a street or town, twelve for a village. */
    static final String CODE = "[1-9]\\d{5}(\\d{3}){0,2}";

    private final RegionService regions;
    private final Writes writes;
    private final Reads reads;

    RegionResource(RegionService regions, Writes writes, Reads reads) {
        this.regions = regions;
        this.writes = writes;
        this.reads = reads;
    }

    @Schema(name = "Region", description = "Region (行政区划)")
    record RegionView(
            String code,
            String name,
            @Nullable String parentCode,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @Schema(description = "Also the ETag (版本)") long version) {
        static RegionView of(Region region) {
            RegionDetails details = region.details();
            return new RegionView(
                    details.code(),
                    details.name(),
                    details.parentCode(),
                    details.effectiveFrom(),
                    details.effectiveTo(),
                    region.getVersion());
        }
    }

    @POST
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    @Operation(
            operationId = "createRegion",
            summary = "Enter a region (新增行政区划)",
            description = "For a SYSTEM_ADMIN. A code can be entered once; 409 if it exists.")
    @APIResponseSchema(value = RegionView.class, responseCode = "201", responseDescription = "Entered (已新增)")
    public Uni<Response> create(@Valid @NotNull RegionRequest request) {
        return writes.once(request, (work, by) -> regions.create(work, by, request.details())
                .map(region ->
                        Answer.created("/api/v1/regions/" + request.code(), region, () -> RegionView.of(region))));
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(operationId = "listRegions", summary = "List regions (行政区划列表)", description = "Public. Ordered by code.")
    @APIResponseSchema(value = RegionPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Only regions directly below this one (上级代码)") @QueryParam("parent") String parent,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> regions.list(session, parent, page),
                region -> List.of(region.getRegionCode()),
                RegionView::of);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @SameForEverybody
    @Operation(operationId = "getRegion", summary = "Read a region (查看行政区划)", description = "Public.")
    @APIResponseSchema(value = RegionView.class, responseCode = "200", responseDescription = "The region (行政区划)")
    public Uni<Response> get(@PathParam("code") String code) {
        return reads.one((session, by) -> regions.get(session, code), RegionView::of);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.Names.SYSTEM_ADMIN)
    @Operation(
            operationId = "changeRegion",
            summary = "Change a region (修改行政区划)",
            description = "For a SYSTEM_ADMIN. A revoked code gets `effectiveTo`; it is never deleted.")
    @APIResponseSchema(value = RegionView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull RegionRequest request) {
        return writes.plain((work, by) -> regions.change(work, by, code, ifMatch, request.details())
                .map(region -> Answer.ok(region, () -> RegionView.of(region))));
    }

    /** For the document: generic pages have no name there. */
    @Schema(name = "RegionPage")
    record RegionPage(List<RegionView> items, @Nullable String next) {}
}
