package org.lianluo.suggestion.opinion.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.opinion.Grade;
import org.lianluo.suggestion.opinion.submitter.SubmitterErasure;
import org.lianluo.suggestion.opinion.voice.Receipt;

@Path("/api/v1/opinion-receipts/{receiptNumber}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opinion-receipts", description = "Follow an opinion without an account (凭回执查询)")
@PermitAll
public class ReceiptResource {

    private final ReceiptAccess access;
    private final ReceiptService receipts;
    private final SubmitterErasure erasure;
    private final ReceiptViews views;
    private final Writes writes;

    @PathParam("receiptNumber")
    @Parameter(description = "Number of the receipt (回执编号)", example = "410402-20261121-000001")
    String typedNumber;

    @HeaderParam("Tracking-Code")
    @Parameter(description = "Secret of the receipt (查询码)", example = "7K3M-9QX2-D0FA-55TZ", required = true)
    String trackingCode;

    ReceiptResource(
            ReceiptAccess access,
            ReceiptService receipts,
            SubmitterErasure erasure,
            ReceiptViews views,
            Writes writes) {
        this.access = access;
        this.receipts = receipts;
        this.erasure = erasure;
        this.views = views;
        this.writes = writes;
    }

    /** A rating as it is sent. */
    @Schema(name = "Rating", description = "Rating of an answer (评价)")
    record RatingRequest(
            @Schema(description = "Grade (满意度)", examples = "SATISFIED") @NotNull
            Grade grade,

            @Schema(description = "Remark, at most 500 characters (说明)", examples = "路灯已修好，谢谢。") @PlainText(max = 500)
            String comment) {}

    @GET
    @Refuses("receipt-not-found")
    @Operation(
            operationId = "followOpinion",
            summary = "Follow an opinion (查询办理进度)",
            description = "For everybody with the number and tracking code; shows no personal data. A wrong code and an"
                    + " unknown number get the same answer. Ten wrong codes in 15 minutes block the number for the rest"
                    + " of these 15 minutes.")
    @APIResponseSchema(
            value = ReceiptViews.Progress.class,
            responseCode = "200",
            responseDescription = "Progress (办理进度)")
    public Uni<Response> follow() {
        return counted(() -> writes.plain((work, by) -> access.open(work, receiptNumber(), trackingCode)
                .chain(opinion -> History.of(work.session(), opinion.getId())
                        .chain(history -> views.progress(work.session(), opinion, history)))
                .map(Answer::of)));
    }

    @POST
    @Path("/rating")
    @Refuses("receipt-not-found")
    @Operation(
            operationId = "rateAnswer",
            summary = "Rate the answer (评价)",
            description = "Possible after the station has given the answer back. A satisfied rating closes the case; a"
                    + " dissatisfied one reopens it, once.")
    @APIResponseSchema(value = ReceiptViews.State.class, responseCode = "200", responseDescription = "Rated (已评价)")
    public Uni<Response> rate(@Valid @NotNull RatingRequest request) {
        return counted(
                () -> writes.openedBy(secret(), request, (work, by) -> access.open(work, receiptNumber(), trackingCode)
                        .chain(opinion -> receipts.rate(work, opinion, request.grade(), request.comment()))
                        .map(opinion -> Answer.ok(opinion, () -> ReceiptViews.State.of(opinion)))));
    }

    @POST
    @Path("/withdrawal")
    @Refuses("receipt-not-found")
    @Operation(
            operationId = "withdrawOpinion",
            summary = "Withdraw the opinion (撤回)",
            description = "Possible until the station decides on it.")
    @APIResponseSchema(value = ReceiptViews.State.class, responseCode = "200", responseDescription = "Withdrawn (已撤回)")
    public Uni<Response> withdraw() {
        return counted(
                () -> writes.openedBy(secret(), null, (work, by) -> access.open(work, receiptNumber(), trackingCode)
                        .chain(opinion -> receipts.withdraw(work, opinion))
                        .map(opinion -> Answer.ok(opinion, () -> ReceiptViews.State.of(opinion)))));
    }

    @DELETE
    @Path("/submitter")
    @Refuses("receipt-not-found")
    @Operation(
            operationId = "eraseSubmitterByReceipt",
            summary = "Erase the submitter's data (删除反映人信息)",
            description = "Possible at any time for everybody with the number and tracking code (个人信息保护法 §15, §47)."
                    + " Name and phone are erased at once and for good. An open case goes on without them, and the same"
                    + " tracking code still works; its photos are erased when it ends. A repeat changes nothing.")
    @APIResponse(responseCode = "204", description = "Erased (已删除)")
    public Uni<Response> eraseSubmitter() {
        return counted(() -> writes.plain((work, by) -> access.openLocked(work, receiptNumber(), trackingCode)
                .chain(opinion -> erasure.askedByAsker(work, opinion))
                .map(done -> Answer.noContent())));
    }

    private String secret() {
        return ReceiptAccess.secret(trackingCode);
    }

    private String receiptNumber() {
        return Receipt.number(typedNumber);
    }

    private Uni<Response> counted(Supplier<Uni<Response>> call) {
        return access.counted(receiptNumber(), call);
    }
}
