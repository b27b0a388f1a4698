package org.lianluo.suggestion.motion.drafting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.motion.Motion;
import org.lianluo.suggestion.motion.reading.MotionViews;

@Path("/api/v1/motions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "motions", description = "Motions of deputies (代表议案)")
@RolesAllowed(Role.Names.DEPUTY)
public class MotionDraftResource {

    private final MotionDrafts drafts;
    private final Writes writes;

    MotionDraftResource(MotionDrafts drafts, Writes writes) {
        this.drafts = drafts;
        this.writes = writes;
    }

    @POST
    @Refuses({"unknown-deputy", "unknown-category"})
    @Operation(
            operationId = "draftMotion",
            summary = "Draft a motion (起草议案)",
            description = "For its lead deputy, with co-sponsors of the same congress, for one of its meetings.")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "201", responseDescription = "Drafted (已保存草稿)")
    public Uni<Response> draft(@Valid @NotNull DraftMotion request) {
        return writes.once(
                request, (work, by) -> drafts.draft(work, by, request).map(MotionDraftResource::created));
    }

    @PUT
    @Path("/{id}")
    @Refuses("unknown-category")
    @Operation(
            operationId = "changeMotion",
            summary = "Change a draft (修改草稿)",
            description =
                    "For its lead deputy. A change of title, basis or plan voids all confirmations. Add and remove"
                            + " co-sponsors under `co-sponsors`.")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "200", responseDescription = "Changed (已修改)")
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DraftMotion request) {
        return writes.plain(
                (work, by) -> drafts.change(work, by, id, ifMatch, request).map(MotionDraftResource::detail));
    }

    /** Who is asked. */
    @Schema(name = "MotionCoSponsorRequest", description = "A deputy who is asked to co-sponsor (邀请联名)")
    record CoSponsorRequest(
            @Schema(description = "Deputy of the same congress (代表)", examples = "D410402-0002")
            @NotNull
            @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String deputyCode) {}

    @POST
    @Path("/{id}/co-sponsors")
    @Refuses("unknown-deputy")
    @Operation(
            operationId = "askMotionCoSponsor",
            summary = "Ask a deputy to co-sponsor (邀请联名)",
            description = "For the lead deputy, while it is a draft. Co-sponsors are deputies in office of the same"
                    + " congress.")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "201", responseDescription = "Asked (已邀请)")
    public Uni<Response> add(@PathParam("id") UUID id, @Valid @NotNull CoSponsorRequest request) {
        return writes.once(request, (work, by) -> drafts.addCoSponsor(work, by, id, request.deputyCode())
                .map(MotionDraftResource::created));
    }

    @DELETE
    @Path("/{id}/co-sponsors/{deputyCode}")
    @Operation(
            operationId = "removeMotionCoSponsor",
            summary = "Remove a co-sponsor (移除联名)",
            description = "For the lead deputy, while it is a draft.")
    @APIResponse(responseCode = "204", description = "Removed (已移除)")
    public Uni<Response> remove(@PathParam("id") UUID id, @PathParam("deputyCode") String deputyCode) {
        return writes.plain(
                (work, by) -> drafts.removeCoSponsor(work, by, id, deputyCode).map(motion -> Answer.noContent()));
    }

    /** Which text is confirmed. */
    @Schema(name = "MotionConfirmation", description = "Confirmation of a co-sponsor (联名确认)")
    record Confirmation(
            @Schema(
                    description =
                            "Version of the text that they read; refused if the text has changed since (所确认的文本版本)",
                    examples = "1")
            @NotNull
            Integer textVersion) {}

    @POST
    @Path("/{id}/co-sponsors/{deputyCode}/confirmation")
    @Refuses("stale-version")
    @Operation(
            operationId = "confirmMotionCoSponsorship",
            summary = "Confirm as a co-sponsor (确认联名)",
            description =
                    "For that deputy themselves, while it is a draft, and for the version of the text that they read.")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "200", responseDescription = "Confirmed (已确认)")
    public Uni<Response> confirm(
            @PathParam("id") UUID id,
            @PathParam("deputyCode") String deputyCode,
            @Valid @NotNull Confirmation request) {
        return writes.once(request, (work, by) -> drafts.confirm(work, by, id, deputyCode, request.textVersion())
                .map(MotionDraftResource::detail));
    }

    @POST
    @Path("/{id}/submission")
    @Refuses({"incomplete", "personal-data-in-text", "co-sponsors-unconfirmed", "too-few-signers"})
    @Operation(
            operationId = "submitMotion",
            summary = "Submit a motion (提出议案)",
            description =
                    "For its lead deputy, after all co-sponsors have confirmed it. Ten deputies have to sign it, in a"
                            + " township five, the lead among them (地方组织法 2022 §22).")
    @APIResponseSchema(value = MotionViews.Detail.class, responseCode = "200", responseDescription = "Submitted (已提出)")
    public Uni<Response> submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> drafts.submit(work, by, id, ifMatch).map(MotionDraftResource::detail));
    }

    /** Why it is withdrawn. */
    @Schema(name = "MotionWithdrawal", description = "Withdrawal in writing (书面撤回)")
    record Withdrawal(
            @Schema(description = "Statement (撤回说明); required of the lead deputy", examples = "有关部门已制定办法，申请撤回。")
            @PlainText(max = 1000)
            String statement) {}

    @POST
    @Path("/{id}/withdrawal")
    @Refuses("withdrawal-not-begun")
    @Operation(
            operationId = "withdrawMotion",
            summary = "Withdraw a motion (撤回议案)",
            description =
                    "In writing. The lead deputy begins, then each co-sponsor withdraws for themselves; the last one"
                            + " completes it. Once the motion is on the agenda the presidium has to consent, and after the vote"
                            + " it is too late. The lead alone withdraws a draft.")
    @APIResponseSchema(
            value = MotionViews.Detail.class,
            responseCode = "200",
            responseDescription = "Recorded, or withdrawn (已登记或已撤回)")
    public Uni<Response> withdraw(@PathParam("id") UUID id, @Valid @NotNull Withdrawal request) {
        return writes.once(request, (work, by) -> drafts.withdraw(work, by, id, request.statement())
                .map(MotionDraftResource::detail));
    }

    private static Answer created(Motion motion) {
        return Answer.created("/api/v1/motions/" + motion.getId(), motion, () -> MotionViews.Detail.of(motion));
    }

    private static Answer detail(Motion motion) {
        return Answer.ok(motion, () -> MotionViews.Detail.of(motion));
    }
}
