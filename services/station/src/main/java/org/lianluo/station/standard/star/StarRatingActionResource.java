package org.lianluo.station.standard.star;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

/** What the office does with star ratings. */
@Path("/api/v1/star-ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "station standards")
@RolesAllowed(Role.Names.INTAKE_OFFICER)
public class StarRatingActionResource {

    private final StarService service;
    private final Writes writes;

    StarRatingActionResource(StarService service, Writes writes) {
        this.service = service;
        this.writes = writes;
    }

    @POST
    @Path("/{id}/review")
    @Refuses({"star-rating-parts-incomplete", "station-check-ahead"})
    @Operation(
            operationId = "reviewStarApplication",
            summary = "Give points item by item (评审)",
            description =
                    "From APPLIED to REVIEWED, and again until it is awarded. Each item of the standard gets points once; the stars"
                            + " follow from their sum, no more than were applied for.")
    @APIResponseSchema(value = StarView.class, responseCode = "200", responseDescription = "Reviewed (已评审)")
    public Uni<Response> review(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull StarRequests.Review request) {
        return writes.once(request, (work, by) -> service.review(work, by, id, ifMatch, request)
                .map(StarRatingResource::ok));
    }

    @POST
    @Path("/{id}/award")
    @Refuses({"star-rating-without-star", "station-check-ahead"})
    @Operation(
            operationId = "awardStars",
            summary = "Give the plaque (授牌)",
            description = "From REVIEWED to AWARDED, with at least one star. The yearly review is due a year later. An"
                    + " earlier rating by the same standard is REPLACED.")
    @APIResponseSchema(value = StarView.class, responseCode = "200", responseDescription = "Awarded (已授牌)")
    public Uni<Response> award(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull StarRequests.Award request) {
        return writes.once(request, (work, by) -> service.award(work, by, id, ifMatch, request)
                .map(StarRatingResource::ok));
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(
            operationId = "refuseStarApplication",
            summary = "Refuse an application (不予通过)",
            description = "From APPLIED or REVIEWED to REFUSED, with the reason.")
    @APIResponseSchema(value = StarView.class, responseCode = "200", responseDescription = "Refused (未通过)")
    public Uni<Response> refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull StarRequests.Refusal request) {
        return writes.once(request, (work, by) -> service.act(
                        work, by, id, ifMatch, (rating, at) -> rating.refuse(request.reason(), by.reference(), at))
                .map(StarRatingResource::ok));
    }

    @POST
    @Path("/{id}/rechecks")
    @Refuses({"star-rating-parts-incomplete", "station-check-ahead"})
    @Operation(
            operationId = "recheckStars",
            summary = "Look at a station again (年度复核)",
            description =
                    "In AWARDED. The stars stay or fall; without one the rating is LOST. The next review is due a year later. Earlier"
                            + " reviews stay.")
    @APIResponseSchema(value = StarView.class, responseCode = "200", responseDescription = "Looked at (已复核)")
    public Uni<Response> recheck(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull StarRequests.Review request) {
        return writes.once(request, (work, by) -> service.recheck(work, by, id, ifMatch, request)
                .map(StarRatingResource::ok));
    }
}
