package org.lianluo.suggestion.opinion.intake;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.casework.DueDateView;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.TokenOr;
import org.lianluo.shared.web.Writes;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionStatus;

@Path("/api/v1/opinions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinions", description = "Station opinions (社情民意)")
public class OpinionIntakeResource {

    private static final String PAGE_TOKEN = "Station-Page-Token";
    private static final String DEVICE_TIME = "Device-Time";

    private final IntakeService intake;
    private final Writes writes;

    OpinionIntakeResource(IntakeService intake, Writes writes) {
        this.intake = intake;
        this.writes = writes;
    }

    /** What a submission answers. */
    @Schema(name = "SubmittedOpinion", description = "Receipt of a submitted opinion (受理回执)")
    record Submitted(
            UUID id,

            @Schema(description = "Number of the receipt (回执编号)", examples = "410402-20261121-000001")
            String receiptNumber,

            @Schema(
                    description = "Tracking code: the secret for following the opinion; shown once (查询码，仅显示一次)",
                    examples = "7K3M-9QX2-D0FA-55TZ")
            String trackingCode,

            OpinionStatus status,
            DueDateView triageDue) {

        static Submitted of(IntakeService.Received received) {
            Opinion o = received.opinion();
            return new Submitted(
                    o.getId(),
                    o.intake().receipt().number(),
                    received.trackingCode().text(),
                    o.status(),
                    DueDateView.of(o.course().dates().triage()));
        }
    }

    @POST
    @PermitAll
    @TokenOr(PAGE_TOKEN)
    @Refuses({
        "unknown-station",
        "unknown-category",
        "station-not-active",
        "consent-required",
        "too-long-for-the-page",
        "kiosk-revoked"
    })
    @Operation(
            operationId = "submitOpinion",
            summary = "Submit an opinion (提交社情民意)",
            description =
                    "A kiosk or station staff submit at their own station, a deputy in their region, a citizen with"
                            + " an account. A citizen without one uses the page of the station or of a deputy who serves"
                            + " it: the header `Station-Page-Token` has the token of its QR code, and stricter limits apply. Through a"
                            + " deputy's code it counts as raised there (`raisedAt` DEPUTY_CODE). The tracking code is shown once."
                            + " A kiosk that was cut off sends what it took later, under the key that each item got then, with"
                            + " `taken` and, in `Device-Time`, what its clock shows while it sends: a wrong clock is put right and"
                            + " marked. What is older than the policy `kiosk.late-intake` says is received too, and set aside for"
                            + " staff with `takenTooLongAgo`. Days are counted from when it is received.")
    @APIResponseSchema(value = Submitted.class, responseCode = "201", responseDescription = "Received (已受理)")
    public Uni<Response> submit(
            @Parameter(description = "Token of the QR code of the station or the deputy (联络站码或代表码)")
                    @HeaderParam(PAGE_TOKEN)
                    String pageToken,
            @Parameter(description = "What the clock of a kiosk shows, an instant (终端当前时间)") @HeaderParam(DEVICE_TIME)
                    Instant deviceTime,
            @Valid @NotNull SubmitOpinion request) {
        return writes.openedBy(pageToken, request, (work, by) -> intake.submit(work, by, request, pageToken, deviceTime)
                .map(received -> Answer.created(
                        "/api/v1/opinions/" + received.opinion().getId(),
                        received.opinion(),
                        () -> Submitted.of(received))));
    }
}
