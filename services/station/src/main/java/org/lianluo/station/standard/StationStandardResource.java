package org.lianluo.station.standard;

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
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

/** Standards: what stations should have, as data. */
@Path("/api/v1/station-standards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "station standards",
        description = "What stations should have, star ratings and lists of the best (建站标准与星级)")
public class StationStandardResource {

    private final StandardService service;
    private final Writes writes;
    private final Reads reads;

    StationStandardResource(StandardService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "listStationStandards",
            summary = "List standards (建站标准列表)",
            description =
                    "Public, by code. With a region, those that hold there: its own and the ones for all. No law lists what a"
                            + " station should have, so those shipped are a suggestion.")
    @APIResponseSchema(value = StandardPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(
            @Parameter(description = "Region code (行政区划)", example = "410402")
                    @QueryParam("region")
                    @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
                    String region,
            @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, region, page),
                row -> List.of(row.code()),
                StandardView::of);
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "createStationStandard",
            summary = "Enter a standard (登记建站标准)",
            description =
                    "For the intake office of the region; for DEFAULT a SYSTEM_ADMIN. With `starPoints` stations can apply for"
                            + " stars by it.")
    @APIResponseSchema(value = StandardView.class, responseCode = "201", responseDescription = "Entered (已登记)")
    public Uni<Response> create(@Valid @NotNull StandardRequests.Standard request) {
        return writes.once(request, (work, by) -> service.create(work, by, request.details())
                .map(standard -> Answer.created(
                        "/api/v1/station-standards/" + standard.getId(), standard, () -> StandardView.of(standard))));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getStationStandard", summary = "Read a standard (查看建站标准)", description = "Public.")
    @APIResponseSchema(value = StandardView.class, responseCode = "200", responseDescription = "The standard (标准)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.get(session, id), StandardView::of);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "changeStationStandard",
            summary = "Change a standard (修改建站标准)",
            description =
                    "Code and jurisdiction stay. What was looked at before stays too; ratings keep the points that they were"
                            + " given. `If-Match` is required.")
    @APIResponseSchema(value = StandardView.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull StandardRequests.Standard request) {
        return writes.plain((work, by) -> service.change(work, by, id, ifMatch, request.details())
                .map(standard -> Answer.ok(standard, () -> StandardView.of(standard))));
    }

    /** For the document: generic pages have no name there. */
    @Schema(name = "StationStandardPage")
    record StandardPage(List<StandardView> items, @Nullable String next) {}
}
