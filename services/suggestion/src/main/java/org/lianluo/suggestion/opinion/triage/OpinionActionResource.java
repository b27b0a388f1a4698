package org.lianluo.suggestion.opinion.triage;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.reading.OpinionViews;

/** Actions that move an opinion, each by whom it concerns. */
@Path("/api/v1/opinions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions", description = "Station opinions (社情民意)")
public class OpinionActionResource {

    private final TriageService triage;
    private final OpinionService opinions;
    private final OpinionViews views;
    private final Writes writes;

    OpinionActionResource(TriageService triage, OpinionService opinions, OpinionViews views, Writes writes) {
        this.triage = triage;
        this.opinions = opinions;
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
                    "For the head of its station, while the opinion is RECEIVED. A unit gets only the text approved"
                            + " here, which may contain no personal data.")
    @APIResponseSchema(value = OpinionViews.Detail.class, responseCode = "200", responseDescription = "Decided (已分办)")
    public Uni<Response> triage(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull TriageDecision request) {
        return writes.once(request, (work, by) -> triage.triage(work, by, id, ifMatch, request.checked())
                .map(detail(by)));
    }

    /** What was said when an answer was given back. */
    @Schema(name = "Relay", description = "Relay of the answer (反馈)")
    record Relay(
            @Schema(description = "How the answer was given back, without personal data (反馈方式)", examples = "电话告知")
            @PlainText(max = 500)
            String note) {}

    @POST
    @Path("/{id}/relay")
    @RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
    @Operation(
            operationId = "relayAnswer",
            summary = "Give the answer back to the submitter (反馈)",
            description =
                    "For staff of its station, when the opinion is ANSWERED. The submitter may then rate it; without"
                            + " a rating the case closes after ten working days.")
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
            description = "For the deputy who was asked. Their suggestion needs a text from their own investigation.")
    @APIResponseSchema(value = OpinionViews.Detail.class, responseCode = "200", responseDescription = "Adopted (已采纳)")
    public Uni<Response> adopt(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> opinions.adopt(work, by, id, ifMatch).map(detail(by)));
    }

    /** Why a deputy declines. */
    @Schema(name = "Declination", description = "Refusal with a reason (不予转化)")
    record Declination(
            @Schema(description = "Reason (理由)", examples = "该事项已列入街道今年计划，建议直接答复。") @NotNull @PlainText(max = 1000)
            String reason) {}

    @POST
    @Path("/{id}/declination")
    @RolesAllowed(Role.Names.DEPUTY)
    @Operation(
            operationId = "declineOpinion",
            summary = "Decline to convert an opinion (不予转化)",
            description = "For the deputy who was asked. The station then decides again.")
    @APIResponseSchema(
            value = OpinionViews.Detail.class,
            responseCode = "200",
            responseDescription = "Declined (已退回联络站)")
    public Uni<Response> decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Declination request) {
        return writes.once(request, (work, by) -> opinions.decline(work, by, id, ifMatch, request.reason())
                .map(detail(by)));
    }

    private Function<Opinion, Answer> detail(Caller by) {
        return opinion -> Answer.ok(opinion, () -> views.detail(by, opinion));
    }
}
