package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Writes;
import org.lianluo.suggestion.proposal.SuggestionAccess.Viewer;

@Path("/api/v1/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions", description = "Deputies' suggestions (代表建议)")
public class SuggestionDraftResource {

    private final DraftService drafts;
    private final Writes writes;

    SuggestionDraftResource(DraftService drafts, Writes writes) {
        this.drafts = drafts;
        this.writes = writes;
    }

    @POST
    @RolesAllowed(Role.Names.DEPUTY)
    @SecurityRequirement(name = "bearer")
    @Operation(
            summary = "Draft a suggestion (起草建议)",
            description = "By its lead deputy, alone or with co-sponsors, on one matter.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted (已保存草稿)",
            content = @Content(schema = @Schema(implementation = SuggestionViews.Detail.class)))
    public Uni<Response> draft(@Valid @NotNull DraftSuggestion request) {
        return writes.once(request, (work, by) -> drafts.draft(work, by, request)
                .map(file -> Answer.created(
                        "/api/v1/suggestions/" + file.suggestion().getId(),
                        file.suggestion(),
                        () -> SuggestionViews.detail(file, Viewer.SIGNER))));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.DEPUTY)
    @SecurityRequirement(name = "bearer")
    @Operation(
            summary = "Change a draft (修改草稿)",
            description =
                    "By its lead deputy. Another title, facts or proposals void the confirmations given. Co-sponsors"
                            + " are asked and taken off under `co-sponsors`.")
    @APIResponse(
            responseCode = "200",
            description = "Changed (已修改)",
            content = @Content(schema = @Schema(implementation = SuggestionViews.Detail.class)))
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftSuggestion request) {
        return writes.plain(
                (work, by) -> drafts.change(work, by, id, ifMatch, request).map(SuggestionDraftResource::detail));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Role.Names.DEPUTY)
    @SecurityRequirement(name = "bearer")
    @Operation(
            summary = "Submit a suggestion (提交建议)",
            description = "By its lead deputy, once it passes the quality gate and all co-sponsors have confirmed it.")
    @APIResponse(
            responseCode = "200",
            description = "Submitted (已提交)",
            content = @Content(schema = @Schema(implementation = SuggestionViews.Detail.class)))
    public Uni<Response> submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> drafts.submit(work, by, id, ifMatch).map(SuggestionDraftResource::detail));
    }

    private static Answer detail(CaseFile file) {
        return Answer.ok(file.suggestion(), () -> SuggestionViews.detail(file, Viewer.SIGNER));
    }
}
