package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PlainText;

/** Actions that move an opinion, each by whom it concerns. */
@Path("/api/v1/opinions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions", description = "Station opinions (社情民意)")
public class OpinionActionResource {

    private final TriageService triage;
    private final OpinionService opinions;
    private final PhoneLookup phones;
    private final OpinionViews views;
    private final Writes writes;

    OpinionActionResource(
            TriageService triage, OpinionService opinions, PhoneLookup phones, OpinionViews views, Writes writes) {
        this.triage = triage;
        this.opinions = opinions;
        this.phones = phones;
        this.views = views;
        this.writes = writes;
    }

    @POST
    @Path("/{id}/triage")
    @RolesAllowed(Role.Names.STATION_HEAD)
    @Refuses({
        "unknown-unit",
        "unknown-deputy",
        "unknown-target",
        "merge-not-possible",
        "personal-data-in-text",
        "personal-data-doubtful"
    })
    @Operation(
            operationId = "triageOpinion",
            summary = "Triage an opinion (分办)",
            description =
                    "By the head of its station, while it is RECEIVED. What goes on to a unit is the text approved"
                            + " here, which may hold no personal data.")
    @APIResponseSchema(value = OpinionViews.Detail.class, responseCode = "200", responseDescription = "Decided (已分办)")
    public Uni<Response> triage(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull TriageDecision request) {
        return writes.once(request, (work, by) -> triage.triage(work, by, id, ifMatch, request.checked())
                .map(detail(by)));
    }

    /** What was said when an answer was given back. */
    @Schema(name = "Relay", description = "Giving back the answer (反馈)")
    record Relay(
            @Schema(description = "How it was given back, without personal data (反馈方式)", examples = "电话告知")
            @PlainText(max = 500)
            String note) {}

    @POST
    @Path("/{id}/relay")
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Operation(
            operationId = "relayAnswer",
            summary = "Give the answer back to the asker (反馈)",
            description = "By staff of its station, once it is ANSWERED. From then on the asker may rate it; without a"
                    + " rating the case closes after ten working days.")
    @APIResponseSchema(
            value = OpinionViews.Detail.class,
            responseCode = "200",
            responseDescription = "Given back (已反馈)")
    public Uni<Response> relay(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Relay request) {
        return writes.once(request, (work, by) -> opinions.relay(work, by, id, ifMatch, request.note())
                .map(detail(by)));
    }

    @POST
    @Path("/{id}/adoption")
    @RolesAllowed(Role.Names.DEPUTY)
    @Operation(
            operationId = "adoptOpinion",
            summary = "Adopt an opinion for a suggestion (采纳转化)",
            description = "By the deputy who was asked. His suggestion needs his own investigated text.")
    @APIResponseSchema(value = OpinionViews.Detail.class, responseCode = "200", responseDescription = "Adopted (已采纳)")
    public Uni<Response> adopt(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> opinions.adopt(work, by, id, ifMatch).map(detail(by)));
    }

    /** Why a deputy declines. */
    @Schema(name = "Declination", description = "Declining with a reason (不予转化)")
    record Declination(
            @Schema(description = "Reason (理由)", examples = "该事项已列入街道今年计划，建议直接答复。") @NotNull @PlainText(max = 1000)
            String reason) {}

    @POST
    @Path("/{id}/declination")
    @RolesAllowed(Role.Names.DEPUTY)
    @Operation(
            operationId = "declineOpinion",
            summary = "Decline to convert an opinion (不予转化)",
            description = "By the deputy who was asked; the station decides anew.")
    @APIResponseSchema(
            value = OpinionViews.Detail.class,
            responseCode = "200",
            responseDescription = "Declined (已退回联络站)")
    public Uni<Response> decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Declination request) {
        return writes.once(request, (work, by) -> opinions.decline(work, by, id, ifMatch, request.reason())
                .map(detail(by)));
    }

    /** Why personal data is shown in full. */
    @Schema(name = "DisclosureRequest", description = "Reason for showing personal data in full (查看完整信息的理由)")
    record DisclosureRequest(
            @Schema(description = "Reason, kept in the audit trail (理由)", examples = "回访核实地点")
            @NotNull
            @PlainText(max = 200)
            String reason) {}

    @POST
    @Path("/{id}/submitter-disclosure")
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Operation(
            operationId = "discloseSubmitter",
            summary = "See name and phone in full (查看反映人完整信息)",
            description = "By staff of its station, with a reason. Each call is written to the audit trail, a repeat"
                    + " too: an Idempotency-Key has no effect.")
    @APIResponseSchema(
            value = OpinionViews.Disclosure.class,
            responseCode = "200",
            responseDescription = "Name and phone (姓名与电话)")
    public Uni<Response> disclose(@PathParam("id") UUID id, @Valid @NotNull DisclosureRequest request) {
        return writes.plain((work, by) ->
                opinions.disclose(work, by, id, request.reason()).map(disclosure -> Answer.ok(null, () -> disclosure)));
    }

    @DELETE
    @Path("/{id}/submitter")
    @RolesAllowed(Role.Names.STATION_HEAD)
    @Operation(
            operationId = "eraseSubmitter",
            summary = "Erase who raised it (删除反映人信息)",
            description = "By the head of its station, when the asker wants it (个人信息保护法 §15, §47): name and phone are"
                    + " erased at once and for good, at whatever state. An open case goes on without them; its photos are"
                    + " erased when it ends. Written to history and audit trail. A repeat changes nothing.")
    @APIResponse(responseCode = "204", description = "Erased (已删除)")
    public Uni<Response> eraseSubmitter(@PathParam("id") UUID id) {
        return writes.plain((work, by) -> opinions.eraseSubmitter(work, by, id).map(done -> Answer.noContent()));
    }

    @POST
    @Path("/phone-lookup")
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Operation(
            operationId = "findOpinionsByPhone",
            summary = "Find earlier opinions from a phone (按电话查找)",
            description =
                    "At the caller's stations, the newest 50. Compared by a keyed hash. Each call is written to the audit"
                            + " trail, a repeat too: an Idempotency-Key has no effect.")
    @APIResponseSchema(
            value = OpinionViews.SummaryPage.class,
            responseCode = "200",
            responseDescription = "What was found (查找结果)")
    public Uni<Response> lookUp(@Valid @NotNull PhoneLookup.Request request) {
        return writes.plain(
                (work, by) -> phones.find(work, by, request).map(found -> Answer.ok(null, () -> summaries(by, found))));
    }

    private OpinionViews.SummaryPage summaries(Caller by, List<Opinion> found) {
        return new OpinionViews.SummaryPage(
                found.stream().map(opinion -> views.summary(by, opinion)).toList(), null);
    }

    private Function<Opinion, Answer> detail(Caller by) {
        return opinion -> Answer.ok(opinion, () -> views.detail(by, opinion));
    }
}
