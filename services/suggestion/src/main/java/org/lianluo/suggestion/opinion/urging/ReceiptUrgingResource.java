package org.lianluo.suggestion.opinion.urging;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.suggestion.opinion.receipt.ReceiptAccess;
import org.lianluo.suggestion.opinion.voice.Receipt;

@Path("/api/v1/opinion-receipts/{receiptNumber}/urgings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinion-receipts")
@PermitAll
public class ReceiptUrgingResource {

    private final ReceiptAccess access;
    private final UrgingService urgings;
    private final Writes writes;

    ReceiptUrgingResource(ReceiptAccess access, UrgingService urgings, Writes writes) {
        this.access = access;
        this.urgings = urgings;
        this.writes = writes;
    }

    @POST
    @Refuses({"receipt-not-found", "urged-too-soon", "personal-data-in-text"})
    @Operation(
            operationId = "urgeByReceipt",
            summary = "Urge whoever is to act on the opinion (凭回执催办)",
            description =
                    "For everybody with the number and tracking code, while the station, a unit or a deputy is to act. The"
                            + " policies opinion.urging-from and opinion.urging-interval say when; earlier calls get"
                            + " urged-too-soon with the first possible day. It moves no state and no date. A unit is told"
                            + " that the submitter urged, not the text.")
    @APIResponseSchema(value = UrgingView.class, responseCode = "200", responseDescription = "Urged (已催办)")
    public Uni<Response> urge(
            @PathParam("receiptNumber")
                    @Parameter(description = "Number of the receipt (回执编号)", example = "410402-20261121-000001")
                    String typedNumber,
            @HeaderParam("Tracking-Code")
                    @Parameter(
                            description = "Secret of the receipt (查询码)",
                            example = "7K3M-9QX2-D0FA-55TZ",
                            required = true)
                    String trackingCode,
            @Valid @NotNull UrgingRequest request) {
        String number = Receipt.number(typedNumber);
        return access.counted(
                number,
                () -> writes.openedBy(ReceiptAccess.secret(trackingCode), request, (work, by) -> access.openLocked(
                                work, number, trackingCode)
                        .chain(opinion -> urgings.bySubmitter(work, opinion, request))));
    }
}
