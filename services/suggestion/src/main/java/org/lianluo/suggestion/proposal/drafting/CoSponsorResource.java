package org.lianluo.suggestion.proposal.drafting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess.Viewer;
import org.lianluo.suggestion.proposal.reading.SuggestionViews;

@Path("/api/v1/suggestions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "suggestions", description = "Deputies' suggestions (代表建议)")
@RolesAllowed(Role.Names.DEPUTY)
public class CoSponsorResource {

    private final CoSponsorService coSponsors;
    private final Reads reads;
    private final Writes writes;

    CoSponsorResource(CoSponsorService coSponsors, Reads reads, Writes writes) {
        this.coSponsors = coSponsors;
        this.reads = reads;
        this.writes = writes;
    }

    @GET
    @Path("/co-sponsors")
    @Operation(
            operationId = "listCoSponsors",
            summary = "List the co-sponsors (联名代表)",
            description = "For its signers. Shows who has confirmed.")
    @APIResponseSchema(
            value = SuggestionViews.CoSponsors.class,
            responseCode = "200",
            responseDescription = "The co-sponsors (联名代表)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.answer((session, by) -> coSponsors
                .list(session, by, id)
                .map(file -> Answer.ok(file.suggestion(), () -> SuggestionViews.CoSponsors.of(file))));
    }

    /** Who is asked. */
    @Schema(name = "CoSponsorRequest", description = "A deputy who is asked to co-sponsor (邀请联名)")
    record CoSponsorRequest(
            @Schema(description = "Deputy of the same congress (代表)", examples = "D410402-0002")
            @NotNull
            @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String deputyCode) {}

    @POST
    @Path("/co-sponsors")
    @Refuses("unknown-deputy")
    @Operation(
            operationId = "askCoSponsor",
            summary = "Ask a deputy to co-sponsor (邀请联名)",
            description = "For the lead deputy, while it is a draft. Co-sponsors are deputies in office of the same"
                    + " congress.")
    @APIResponseSchema(
            value = SuggestionViews.CoSponsors.class,
            responseCode = "201",
            responseDescription = "Asked (已邀请)")
    public Uni<Response> add(@PathParam("id") UUID id, @Valid @NotNull CoSponsorRequest request) {
        return writes.once(request, (work, by) -> coSponsors
                .add(work, by, id, request.deputyCode())
                .map(file -> Answer.created(
                        "/api/v1/suggestions/" + id + "/co-sponsors",
                        file.suggestion(),
                        () -> SuggestionViews.CoSponsors.of(file))));
    }

    @DELETE
    @Path("/co-sponsors/{deputyCode}")
    @Operation(
            operationId = "removeCoSponsor",
            summary = "Remove a co-sponsor (移除联名)",
            description = "For the lead deputy, while it is a draft.")
    @APIResponse(responseCode = "204", description = "Removed (已移除)")
    public Uni<Response> remove(@PathParam("id") UUID id, @PathParam("deputyCode") String deputyCode) {
        return writes.plain(
                (work, by) -> coSponsors.remove(work, by, id, deputyCode).map(file -> Answer.noContent()));
    }

    /** Which text is confirmed. */
    @Schema(name = "Confirmation", description = "Confirmation of a co-sponsor (联名确认)")
    record Confirmation(
            @Schema(
                    description =
                            "Version of the text that they read; refused if the text has changed since (所确认的文本版本)",
                    examples = "1")
            @NotNull
            Integer textVersion) {}

    @POST
    @Path("/co-sponsors/{deputyCode}/confirmation")
    @Refuses("stale-version")
    @Operation(
            operationId = "confirmCoSponsorship",
            summary = "Confirm as a co-sponsor (确认联名)",
            description =
                    "For that deputy themselves, while it is a draft, and for the version of the text that they read.")
    @APIResponseSchema(
            value = SuggestionViews.Detail.class,
            responseCode = "200",
            responseDescription = "Confirmed (已确认)")
    public Uni<Response> confirm(
            @PathParam("id") UUID id,
            @PathParam("deputyCode") String deputyCode,
            @Valid @NotNull Confirmation request) {
        return writes.once(request, (work, by) -> coSponsors
                .confirm(work, by, id, deputyCode, request.textVersion())
                .map(CoSponsorResource::detail));
    }

    /** Why it is withdrawn. */
    @Schema(name = "SuggestionWithdrawal", description = "Withdrawal in writing (书面撤回)")
    record Withdrawal(
            @Schema(description = "Statement (撤回说明); required of the lead deputy", examples = "所提问题已在办理中解决，申请撤回。")
            @PlainText(max = 1000)
            String statement) {}

    @POST
    @Path("/withdrawal")
    @Refuses("withdrawal-not-begun")
    @Operation(
            operationId = "withdrawSuggestion",
            summary = "Withdraw a suggestion (撤回建议)",
            description = "In writing, before a unit has replied, or before it is assigned where the policy"
                    + " suggestion.withdrawal says so. The lead deputy begins, then each co-sponsor withdraws"
                    + " for themselves; the last one completes the withdrawal. The lead alone withdraws a draft.")
    @APIResponseSchema(
            value = SuggestionViews.Detail.class,
            responseCode = "200",
            responseDescription = "Recorded, or withdrawn (已登记或已撤回)")
    public Uni<Response> withdraw(@PathParam("id") UUID id, @Valid @NotNull Withdrawal request) {
        return writes.once(request, (work, by) -> coSponsors
                .withdraw(work, by, id, request.statement())
                .map(CoSponsorResource::detail));
    }

    private static Answer detail(CaseFile file) {
        return Answer.ok(file.suggestion(), () -> SuggestionViews.detail(file, Viewer.SIGNER));
    }
}
