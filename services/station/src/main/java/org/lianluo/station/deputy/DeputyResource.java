package org.lianluo.station.deputy;

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
import org.lianluo.station.deputy.DeputyService.DeputyFilter;

@Path("/api/v1/deputies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deputies", description = "People's deputies (人大代表)")
public class DeputyResource {

    private final DeputyService deputies;
    private final Writes writes;
    private final Reads reads;

    DeputyResource(DeputyService deputies, Writes writes, Reads reads) {
        this.deputies = deputies;
        this.writes = writes;
        this.reads = reads;
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "createDeputy",
            summary = "Enter a deputy (新增代表)",
            description = "For the intake office of the region or a SYSTEM_ADMIN. 409 if the code exists.")
    @APIResponseSchema(value = DeputyView.class, responseCode = "201", responseDescription = "Entered (已新增)")
    public Uni<Response> create(@Valid @NotNull DeputyRequest request) {
        return writes.once(request, (work, by) -> deputies.create(work, by, request.details())
                .map(deputy ->
                        Answer.created("/api/v1/deputies/" + deputy.getId(), deputy, () -> DeputyView.of(deputy))));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listDeputies",
            summary = "List deputies (代表列表)",
            description = "Public. Ordered by code. As of a day, by what was known at the end of a day: constituency,"
                    + " delegation, stations and status are those of then.")
    @APIResponseSchema(value = DeputyPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Region code (行政区划)") @QueryParam("region") String region,
            @Parameter(description = "Posted to this station (进驻联络站编码)") @QueryParam("station") String station,
            @Parameter(description = "Status (状态)") @QueryParam("status") DeputyStatus status,
            @Parameter(description = "Code of the deputy (编码)") @QueryParam("code") String code,
            @Parameter(description = "As they stood on that day (所在日)", example = "2026-07-01") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "By what was known at the end of that day (记录截至日)", example = "2026-07-01")
                    @QueryParam("knownOn")
                    LocalDate knownOn,
            @Parameter(description = "Mandates of this person (人员编码)", example = "P410402-0001") @QueryParam("person")
                    String person,
            @Valid @BeanParam PageRequest page) {
        DeputyFilter filter = new DeputyFilter(region, station, status, code, person);
        return asOf == null && knownOn == null
                ? reads.page(
                        page,
                        (session, by) -> deputies.list(session, filter, page),
                        row -> List.of(row.code()),
                        DeputyView::of)
                : reads.page(
                        page,
                        (session, by) -> deputies.listAsOf(session, filter, asOf, knownOn, page),
                        row -> List.of(row.deputy().code()),
                        row -> DeputyView.of(row.deputy(), row.then()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getDeputy", summary = "Read a deputy (查看代表)", description = "Public.")
    @APIResponseSchema(value = DeputyView.class, responseCode = "200", responseDescription = "The deputy (代表)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> DeputyService.find(session, id), DeputyView::of);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "changeDeputy",
            summary = "Change a deputy (修改代表)",
            description = "For the intake office of the region or a SYSTEM_ADMIN. Code and region never change.")
    @APIResponseSchema(value = DeputyView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DeputyRequest request) {
        return writes.plain((work, by) -> deputies.change(work, by, id, ifMatch, request.details())
                .map(deputy -> Answer.ok(deputy, () -> DeputyView.of(deputy))));
    }

    @POST
    @Path("/{id}/person")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Refuses("person-unknown")
    @Operation(
            operationId = "linkDeputyPerson",
            summary = "Say who holds a mandate (指明任职人员)",
            description =
                    "For the intake office of the region or a SYSTEM_ADMIN. `If-Match` is required. Two mandates of one"
                            + " person name the same person and are counted as one.")
    @APIResponseSchema(value = DeputyView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> person(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull FactRequests.PersonLink request) {
        return writes.once(request, (work, by) -> deputies.link(work, by, id, ifMatch, request.personCode())
                .map(deputy -> Answer.ok(deputy, () -> DeputyView.of(deputy))));
    }

    @Schema(name = "DeputyPage")
    record DeputyPage(List<DeputyView> items, @Nullable String next) {}
}
