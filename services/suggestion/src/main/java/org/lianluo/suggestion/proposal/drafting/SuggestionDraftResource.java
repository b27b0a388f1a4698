package org.lianluo.suggestion.proposal.drafting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess.Viewer;
import org.lianluo.suggestion.proposal.reading.SuggestionViews;
import org.lianluo.suggestion.proposal.similar.SimilarResource;

@Path("/api/v1/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions", description = "Deputies' suggestions (代表建议)")
@RolesAllowed(Role.Names.DEPUTY)
public class SuggestionDraftResource {

    private final DraftService drafts;
    private final QualityGate gate;
    private final Reads reads;
    private final Writes writes;

    SuggestionDraftResource(DraftService drafts, QualityGate gate, Reads reads, Writes writes) {
        this.drafts = drafts;
        this.gate = gate;
        this.reads = reads;
        this.writes = writes;
    }

    @POST
    @Refuses({"unknown-deputy", "unknown-category", "unknown-unit", "opinion-not-linkable"})
    @Operation(
            operationId = "draftSuggestion",
            summary = "Draft a suggestion (起草建议)",
            description = "For its lead deputy, alone or with co-sponsors, on one matter.")
    @APIResponseSchema(
            value = SuggestionViews.Detail.class,
            responseCode = "201",
            responseDescription = "Drafted (已保存草稿)")
    public Uni<Response> draft(@Valid @NotNull DraftSuggestion request) {
        return writes.once(request, (work, by) -> drafts.draft(work, by, request)
                .map(file -> Answer.created(
                        "/api/v1/suggestions/" + file.suggestion().getId(),
                        file.suggestion(),
                        () -> SuggestionViews.detail(file, Viewer.SIGNER))));
    }

    @PUT
    @Path("/{id}")
    @Refuses({"unknown-deputy", "unknown-category", "unknown-unit", "opinion-not-linkable"})
    @Operation(
            operationId = "changeSuggestion",
            summary = "Change a draft (修改草稿)",
            description = "For its lead deputy. A change of title, facts or proposals voids all confirmations. Add and"
                    + " remove co-sponsors under `co-sponsors`.")
    @APIResponseSchema(
            value = SuggestionViews.Detail.class,
            responseCode = "200",
            responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftSuggestion request) {
        return writes.plain(
                (work, by) -> drafts.change(work, by, id, ifMatch, request).map(SuggestionDraftResource::detail));
    }

    @POST
    @Path("/{id}/submission")
    @Refuses({"incomplete", "personal-data-in-text", "checklist-not-cleared", "co-sponsors-unconfirmed", "text-copied"})
    @Operation(
            operationId = "submitSuggestion",
            summary = "Submit a suggestion (提交建议)",
            description =
                    "For its lead deputy, after it passes the quality gate and all co-sponsors have confirmed it.")
    @APIResponseSchema(
            value = SuggestionViews.Detail.class,
            responseCode = "200",
            responseDescription = "Submitted (已提交)")
    public Uni<Response> submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> drafts.submit(work, by, id, ifMatch).map(SuggestionDraftResource::detail));
    }

    @GET
    @Path("/{id}/quality")
    @Operation(
            operationId = "getSuggestionQuality",
            summary = "Check the quality (质量审查)",
            description = "For its signers. Shows what still prevents submission, and similar suggestions.")
    @APIResponseSchema(value = QualityReport.class, responseCode = "200", responseDescription = "The report (审查结果)")
    public Uni<Response> quality(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> gate.report(session, by, id).map(Answer::of));
    }

    @POST
    @Path("/similarity-search")
    @Refuses("unknown-deputy")
    @Operation(
            operationId = "searchSimilarSuggestions",
            summary = "Find suggestions similar to a text (文本查重)",
            description =
                    "For a deputy who writes. Keeps nothing, so that an Idempotency-Key has no effect. Up to ten of the"
                            + " deputy's region that the caller may read, open ones and those of earlier years with their replies."
                            + " A text can't be merged: `mergeable` is false.")
    @APIResponseSchema(
            value = SimilarResource.Similar.class,
            responseCode = "200",
            responseDescription = "The similar ones (相似建议)")
    public Uni<Response> similar(@Valid @NotNull SimilaritySearch request) {
        return reads.answer((session, by) ->
                gate.similar(session, by, request).map(found -> Answer.of(new SimilarResource.Similar(found))));
    }

    private static Answer detail(CaseFile file) {
        return Answer.ok(file.suggestion(), () -> SuggestionViews.detail(file, Viewer.SIGNER));
    }
}
