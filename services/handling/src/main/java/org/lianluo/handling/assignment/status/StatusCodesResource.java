package org.lianluo.handling.assignment.status;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.SameForEverybody;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/units/{id}/status-codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "Handling units (承办单位)")
public class StatusCodesResource {

    private final StatusCodes codes;
    private final Writes writes;
    private final Reads reads;

    StatusCodesResource(StatusCodes codes, Writes writes, Reads reads) {
        this.codes = codes;
        this.writes = writes;
        this.reads = reads;
    }

    @PUT
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "setStatusCodes",
            summary = "Set the status codes of a unit (设置状态码表)",
            description =
                    "For the intake office of the region or a SYSTEM_ADMIN. The whole table: the first time without"
                            + " If-Match, later with it. Reports that came before keep what their code meant then.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced (已替换)",
            content = @Content(schema = @Schema(implementation = StatusCodesView.class)))
    @APIResponseSchema(value = StatusCodesView.class, responseCode = "201", responseDescription = "Kept (已设置)")
    public Uni<Response> set(
            @PathParam("id") UUID id,
            @Parameter(description = "ETag of the caller's last reading (读取时的 ETag); left out the first time")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @Valid @NotNull StatusCodesRequest request) {
        return writes.plain((work, by) -> codes.keep(work, by, id, ifMatch, request)
                .map(kept -> kept.isNew()
                        ? Answer.created(
                                "/api/v1/units/" + id + "/status-codes",
                                kept.table(),
                                () -> StatusCodesView.of(kept.table()))
                        : Answer.ok(kept.table(), () -> StatusCodesView.of(kept.table()))));
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "getStatusCodes",
            summary = "Read the status codes of a unit (查看状态码表)",
            description = "Public. 404 if the unit has no table.")
    @APIResponseSchema(value = StatusCodesView.class, responseCode = "200", responseDescription = "The table (状态码表)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> codes.of(session, id), StatusCodesView::of);
    }
}
