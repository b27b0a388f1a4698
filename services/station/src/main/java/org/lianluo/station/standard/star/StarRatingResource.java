package org.lianluo.station.standard.star;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.input.PageRequest;

/** Stars of stations, from the application to the yearly review. */
@Path("/api/v1/star-ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "station standards")
public class StarRatingResource {

    private final StarService service;
    private final Writes writes;
    private final Reads reads;

    StarRatingResource(StarService service, Writes writes, Reads reads) {
        this.service = service;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listStarRatings",
            summary = "List star ratings (星级列表)",
            description =
                    "Everybody sees those that were awarded and hold; the head of a station all of its own; the office all of its"
                            + " region. The newest come first.")
    @APIResponseSchema(value = StarRatingPage.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> list(@Valid @BeanParam StarParams filter, @Valid @BeanParam PageRequest page) {
        return reads.page(
                page,
                (session, by) -> service.list(session, by, filter, page),
                row -> List.of(row.getId().toString()),
                StarView::of);
    }

    @POST
    @RolesAllowed(Role.Names.STATION_HEAD)
    @Refuses({
        "rated-station-unknown",
        "station-standard-unknown",
        "station-standard-gives-no-stars",
        "star-rating-under-way"
    })
    @Operation(
            operationId = "applyForStars",
            summary = "Apply for stars (星级申报)",
            description =
                    "By the head of the station, one application at a time for a standard. Who holds stars and wants more applies"
                            + " anew.")
    @APIResponseSchema(value = StarView.class, responseCode = "201", responseDescription = "Applied (已申报)")
    public Uni<Response> apply(@Valid @NotNull StarRequests.Application request) {
        return writes.once(request, (work, by) -> service.apply(work, by, request)
                .map(rating ->
                        Answer.created("/api/v1/star-ratings/" + rating.getId(), rating, () -> StarView.of(rating))));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getStarRating",
            summary = "Read a star rating (查看星级)",
            description = "404 also for one that the caller may not see.")
    @APIResponseSchema(value = StarView.class, responseCode = "200", responseDescription = "The rating (星级)")
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reads.one((session, by) -> service.get(session, by, id), StarView::of);
    }

    @GET
    @Path("/{id}/reviews")
    @PermitAll
    @Operation(
            operationId = "listStarReviews",
            summary = "Read its reviews (评审记录)",
            description = "Each with its parts, the last one first; for everybody who may read the rating.")
    @APIResponseSchema(value = StarReviews.class, responseCode = "200", responseDescription = "All reviews (全部评审)")
    public Uni<Response> reviews(@PathParam("id") UUID id) {
        return reads.all((session, by) -> service.reviews(session, by, id), StarView.Review::of);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.Names.STATION_HEAD)
    @Operation(
            operationId = "withdrawStarApplication",
            summary = "Take an application back (撤回申报)",
            description = "By the head of the station, from APPLIED to WITHDRAWN, before it is reviewed.")
    @APIResponseSchema(value = StarView.class, responseCode = "200", responseDescription = "Withdrawn (已撤回)")
    public Uni<Response> withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return writes.once(
                null, (work, by) -> service.withdraw(work, by, id, ifMatch).map(StarRatingResource::ok));
    }

    static Answer ok(StarRating rating) {
        return Answer.ok(rating, () -> StarView.of(rating));
    }

    /** For the document: generic pages have no name there. */
    @Schema(name = "StarRatingPage")
    record StarRatingPage(List<StarView> items, @Nullable String next) {}

    /** All reviews of one rating. */
    @Schema(name = "StarReviews")
    record StarReviews(
            List<StarView.Review> items, @Nullable String next) {}
}
