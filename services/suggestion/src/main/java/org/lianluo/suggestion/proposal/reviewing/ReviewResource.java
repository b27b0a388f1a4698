package org.lianluo.suggestion.proposal.reviewing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.Writes;

@Path("/api/v1/suggestions/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews", description = "Reviews of suggestions by panels (建议评审)")
public class ReviewResource {

    private final ReviewService reviews;
    private final Writes writes;
    private final Reads reads;

    ReviewResource(ReviewService reviews, Writes writes, Reads reads) {
        this.reviews = reviews;
        this.writes = writes;
        this.reads = reads;
    }

    @GET
    @RolesAllowed({
        Role.Names.DEPUTY,
        Role.Names.INTAKE_OFFICER,
        Role.Names.GOV_OFFICE,
        Role.Names.COMMITTEE_SUPERVISOR,
        Role.Names.DIRECTOR_MEETING,
        Role.Names.STREET_COMMITTEE,
        Role.Names.HANDLER_CLERK,
        Role.Names.HANDLER_LEADER,
        Role.Names.STATION_HEAD
    })
    @Operation(
            operationId = "listReviews",
            summary = "List the reviews of a suggestion (评审记录)",
            description = "For those whom the suggestion concerns, oldest first: who sits on the panel, and what it"
                    + " concluded.")
    @APIResponseSchema(value = ReviewView.All.class, responseCode = "200", responseDescription = "The reviews (评审记录)")
    public Uni<Response> list(@PathParam("id") UUID id) {
        return reads.all((session, by) -> reviews.list(session, by, id), ReviewView::of);
    }

    @POST
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses("review-open")
    @Operation(
            operationId = "openReview",
            summary = "Name a panel for a review (启动评审)",
            description =
                    "For the intake office of its region, when a deputy is still dissatisfied after the last round of"
                            + " replies (REVIEW). One review at a time.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201", responseDescription = "Opened (已启动)")
    public Uni<Response> open(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReviewRequests.Opening request) {
        return writes.once(request, (work, by) -> reviews.open(work, by, id, ifMatch, request)
                .map(reviewed -> Answer.created(
                        "/api/v1/suggestions/" + id + "/reviews",
                        reviewed.suggestion(),
                        () -> ReviewView.of(reviewed.review()))));
    }

    @POST
    @Path("/{reviewId}/conclusion")
    @RolesAllowed(Role.Names.INTAKE_OFFICER)
    @Refuses({"review-not-convened", "unit-not-under-review"})
    @Operation(
            operationId = "concludeReview",
            summary = "Enter what the panel concludes (登记评审结论)",
            description =
                    "For the intake office of its region. UPHELD: the replies stand, and the suggestion is closed, or"
                            + " tracked, as per their class. HANDLE_AGAIN: the units named get a further round with its own time limit;"
                            + " the replies of the others stand.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Concluded (已有结论)")
    public Uni<Response> conclude(
            @PathParam("id") UUID id,
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReviewRequests.Conclusion request) {
        return writes.once(request, (work, by) -> reviews.conclude(work, by, id, reviewId, ifMatch, request)
                .map(reviewed -> Answer.ok(reviewed.suggestion(), () -> ReviewView.of(reviewed.review()))));
    }
}
