package org.lianluo.handling.assignment.preview;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.input.PageRequest;

@Path("/api/v1/policies/previews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public class PreviewResource {

    private final PreviewService previews;
    private final Reads reads;

    PreviewResource(PreviewService previews, Reads reads) {
        this.previews = previews;
        this.reads = reads;
    }

    @POST
    @RolesAllowed({Role.Names.INTAKE_OFFICER, Role.Names.SYSTEM_ADMIN})
    @Operation(
            operationId = "previewPolicies",
            summary = "Preview a change of rules (预览规则变更)",
            description =
                    "Changes nothing, so that an Idempotency-Key has no effect. Lists the open cases whose later clocks, for"
                            + " feedback and re-handling, will differ from the first day on: the rules of a preset and of"
                            + " changes against what holds now. Clocks that run stay as they are. Regions with a rule of their"
                            + " own are not concerned.")
    @APIResponseSchema(value = PreviewPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> preview(@Valid @NotNull PreviewRequest request, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> previews.preview(session, by, request, page),
                row -> List.of(row.assignmentId().toString()),
                row -> row);
    }

    @Schema(name = "PolicyPreviewPage")
    record PreviewPage(List<PreviewedCase> items, @Nullable String next) {}
}
