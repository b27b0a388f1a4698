package org.lianluo.survey.link;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.PlainText;

@Path("/api/v1/rating-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rating-links", description = "Links by which a constituent rates once, without an account (一次性评价链接)")
@RolesAllowed({Role.Names.STATION_CLERK, Role.Names.STATION_HEAD})
public class RatingLinkResource {

    private final LinkService service;
    private final Writes writes;
    private final Reads reads;

    RatingLinkResource(LinkService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    /** What a link is to be about. */
    @Schema(name = "NewRatingLink", description = "A link that is to be made (新评价链接)")
    record NewRatingLink(
            @Schema(description = "Whether the station or an answer of it is rated (评价对象)", examples = "ANSWER")
            @NotNull
            RatingSubject subjectKind,

            @Schema(description = "Station of the caller (联络站)", examples = "410402-S001") @NotNull @PlainText(max = 40)
            String stationCode,

            @Schema(
                    description = "Opinion whose answer is rated; required for ANSWER, not allowed for STATION (社情民意)",
                    examples = "0199c1d2-7c00-7000-8000-000000000101")
            UUID opinionId) {}

    /** A link as the station sees it. */
    @Schema(name = "RatingLink", description = "A link by which somebody rates once (评价链接)")
    record RatingLinkView(
            UUID id,
            RatingSubject subjectKind,
            String stationCode,

            @Schema(description = "Opinion whose answer is rated (社情民意)") @Nullable
            UUID opinionId,

            @Schema(description = "ISSUED, USED, EXPIRED or REVOKED. Never what was rated through it (状态)")
            LinkStatus status,

            @Schema(description = "Last day on which it may be used (有效期至)")
            LocalDate validUntil,

            @Schema(description = "Policy by which that day was counted (依据)")
            String rule,

            @Schema(description = "When it was made (发出时间)") Instant issuedAt,

            @Schema(description = "Also the ETag (版本)") long version) {

        static RatingLinkView of(RatingLink link, LocalDate today) {
            return new RatingLinkView(
                    link.getId(),
                    link.subjectKind(),
                    link.stationCode(),
                    link.opinionId(),
                    link.statusOn(today),
                    link.validUntil(),
                    link.rule(),
                    link.getCreatedAt(),
                    link.getVersion());
        }
    }

    /** A new link with its secret. */
    @Schema(name = "IssuedRatingLink", description = "A new link (新发出的评价链接)")
    record IssuedRatingLink(
            RatingLinkView link,

            @Schema(
                    description =
                            "Shown once; only its hash is kept. It opens `/r?t=<token>` of the portal to whoever has it"
                                    + " (仅显示一次)",
                    examples = "kQ2vV0yZ9mB4cT7xE1sJ3g")
            String token) {}

    @POST
    @Refuses({"not-found", "answer-not-given", "answer-has-link"})
    @Operation(
            operationId = "issueRatingLink",
            summary = "Make a rating link (生成评价链接)",
            description =
                    "For the staff of the station: a link about it, or about an answer that it gave back, to be handed to a"
                            + " constituent. It may be used once, within the days of the policy `rating-link.valid`. An"
                            + " answer has one link at a time, and none more after it was rated.")
    @APIResponseSchema(value = IssuedRatingLink.class, responseCode = "201", responseDescription = "Made (已生成)")
    public Uni<Response> issue(@Valid @NotNull NewRatingLink request) {
        if ((request.opinionId() == null) != (request.subjectKind() == RatingSubject.STATION)) {
            throw ProblemException.invalid(
                    "/opinionId",
                    "评价联络站时不填意见，评价答复时请填写意见",
                    "Name the opinion whose answer is rated; leave it out where the station is");
        }
        LinkToken token = LinkToken.next();
        return writes.once(
                request, (work, by) -> service.issue(work, by, request.stationCode(), request.opinionId(), token)
                        .map(link -> Answer.created(
                                "/api/v1/rating-links/" + link.getId(),
                                link,
                                () -> new IssuedRatingLink(view(link), token.value()))));
    }

    @GET
    @Operation(
            operationId = "listRatingLinks",
            summary = "List rating links (评价链接列表)",
            description = "Those of the caller's stations, the newest first, without their tokens.")
    @APIResponseSchema(value = RatingLinkPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@BeanParam RatingLinkParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, filter, page),
                link -> List.of(link.getId().toString()),
                this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRatingLink",
            summary = "Read a rating link (查看评价链接)",
            description = "404 also for a link of another station.")
    @APIResponseSchema(value = RatingLinkView.class, responseCode = "200", responseDescription = "The link (评价链接)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.get(session, by, id), this::view);
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeRatingLink",
            summary = "Withdraw a rating link (作废评价链接)",
            description =
                    "ISSUED → REVOKED: from then on it is unknown to whoever has it. A link that was used or has expired"
                            + " can't be withdrawn.")
    @APIResponseSchema(value = RatingLinkView.class, responseCode = "200", responseDescription = "Withdrawn (已作废)")
    public Uni<Response> revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(null, (work, by) -> service.revoke(work, by, id, ifMatch)
                .map(link -> Answer.ok(link, () -> view(link))));
    }

    private RatingLinkView view(RatingLink link) {
        return RatingLinkView.of(link, service.today());
    }

    @Schema(name = "RatingLinkPage")
    record RatingLinkPage(
            List<RatingLinkView> items, @Nullable String next) {}
}
