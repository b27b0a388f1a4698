package org.lianluo.survey.link;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.survey.feedback.Grade;

@Path("/api/v1/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ratings", description = "Rate a station or an answer through a link, without an account (凭链接评价)")
@PermitAll
public class RatingResource {

    private final RatingService ratings;
    private final Writes writes;
    private final Reads reads;

    @HeaderParam("Rating-Link-Token")
    @Parameter(description = "Secret of the link (评价链接的密钥)", example = "kQ2vV0yZ9mB4cT7xE1sJ3g", required = true)
    String token;

    RatingResource(RatingService ratings, Writes writes, Reads reads) {
        this.ratings = ratings;
        this.writes = writes;
        this.reads = reads;
    }

    /** Grades as they are sent. */
    @Schema(name = "LinkRating", description = "Grades; no text, since words would tell who wrote them (评价)")
    record LinkRating(
            @Schema(description = "Of a station (对联络站的评价)", examples = "SATISFIED")
            Grade grade,

            @Schema(description = "Of an answer: how the constituent was treated (办理态度)")
            Grade attitude,

            @Schema(description = "Of an answer: what came of it (办理结果)")
            Grade result) {}

    /** What the link asks about. */
    @Schema(name = "RatingQuestionView", description = "What a link asks about (评价内容)")
    record AskedView(
            RatingSubject subjectKind,
            String stationCode,

            @Schema(description = "Name of the station (联络站名称)")
            String stationName,

            @Schema(description = "ISSUED, or USED when somebody rated through it (状态)")
            LinkStatus status,

            @Schema(description = "Last day on which it may be used (有效期至)")
            LocalDate validUntil) {

        static AskedView of(RatingService.Asked asked) {
            RatingLink link = asked.link();
            return new AskedView(
                    link.subjectKind(), link.stationCode(), asked.stationName(), asked.status(), link.validUntil());
        }
    }

    /** What became of the grades. */
    @Schema(name = "TakenRating", description = "A rating that was sent (已提交的评价)")
    record TakenRating(
            @Schema(description = "Whether the link had been used before, so that these grades do not count (是否已评价过)")
            boolean already) {}

    @GET
    @Path("/question")
    @Refuses({"unknown-link", "link-expired"})
    @Operation(
            operationId = "getRatingQuestion",
            summary = "Read what a link asks about (查看评价内容)",
            description = "For everybody with the link; says nothing of a person or of the opinion.")
    @APIResponseSchema(value = AskedView.class, responseCode = "200", responseDescription = "The question (评价内容)")
    public Uni<Response> question() {
        return reads.answer(
                (session, by) -> ratings.asked(session, link()).map(asked -> Answer.of(AskedView.of(asked))));
    }

    @POST
    @Refuses({"unknown-link", "link-expired", "wrong-grades"})
    @Operation(
            operationId = "rateByLink",
            summary = "Rate through a link (评价)",
            description =
                    "For everybody with the link, once: one grade of a station; attitude and result of an answer. A repeat"
                            + " gets `already` and counts nothing; an Idempotency-Key has no effect, since the link itself"
                            + " is used once, and nothing of the grades is kept beside it. Forged, unknown and withdrawn"
                            + " links are all the same 404. Ratings are counted in fives.")
    @APIResponseSchema(value = TakenRating.class, responseCode = "200", responseDescription = "Taken (已收到)")
    public Uni<Response> rate(@Valid @NotNull LinkRating request) {
        GivenRating rating = new GivenRating(request.grade(), request.attitude(), request.result());
        return writes.plain(
                (work, by) -> ratings.give(work, link(), rating).map(counts -> Answer.of(new TakenRating(!counts))));
    }

    private LinkToken link() {
        return new LinkToken(token == null ? "" : token);
    }
}
