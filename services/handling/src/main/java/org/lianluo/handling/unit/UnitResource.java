package org.lianluo.handling.unit;

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
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.unit.UnitService.UnitFilter;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "Handling units (承办单位)")
public class UnitResource {

    private final UnitService units;
    private final Writes writes;
    private final Reads reads;

    UnitResource(UnitService units, Writes writes, Reads reads) {
        this.units = units;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "createUnit",
            summary = "Enter a unit (新增承办单位)",
            description = "For the intake office of the region or a SYSTEM_ADMIN. 409 if the code exists.")
    @APIResponseSchema(value = UnitView.class, responseCode = "201", responseDescription = "Entered (已新增)")
    public Uni<Response> create(@Valid @NotNull UnitRequest request) {
        return writes.once(request, (work, by) -> units.create(work, by, request.details())
                .map(unit -> Answer.created("/api/v1/units/" + unit.getId(), unit, () -> UnitView.of(unit))));
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(operationId = "listUnits", summary = "List units (承办单位列表)", description = "Public. Ordered by code.")
    @APIResponseSchema(value = UnitPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Region code (行政区划)") @QueryParam("region") String region,
            @Parameter(description = "A matter that it is responsible for, exact match (职责领域)") @QueryParam("domain")
                    String domain,
            @Parameter(description = "Kind (类型)") @QueryParam("kind") UnitKind kind,
            @Parameter(description = "Status (状态)") @QueryParam("status") UnitStatus status,
            @Parameter(description = "Code of the unit (编码)") @QueryParam("code") String code,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> units.list(session, new UnitFilter(region, domain, kind, status, code), page),
                row -> List.of(row.code()),
                UnitView::of);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @SameForEverybody
    @Operation(operationId = "getUnit", summary = "Read a unit (查看承办单位)", description = "Public.")
    @APIResponseSchema(value = UnitView.class, responseCode = "200", responseDescription = "The unit (承办单位)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> units.get(session, id), UnitView::of);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "changeUnit",
            summary = "Change a unit (修改承办单位)",
            description = "For the intake office of the region or a SYSTEM_ADMIN. Code and region never change.")
    @APIResponseSchema(value = UnitView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull UnitRequest request) {
        return writes.plain((work, by) -> units.change(work, by, id, ifMatch, request.details())
                .map(unit -> Answer.ok(unit, () -> UnitView.of(unit))));
    }

    @Schema(name = "UnitPage")
    record UnitPage(List<UnitView> items, @Nullable String next) {}
}
