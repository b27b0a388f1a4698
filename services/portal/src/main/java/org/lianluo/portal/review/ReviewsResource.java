package org.lianluo.portal.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.ReviewsApi;
import org.lianluo.client.api.SuggestionsApi;
import org.lianluo.client.model.PanelKind;
import org.lianluo.client.model.ReviewConclusion;
import org.lianluo.client.model.ReviewOpening;
import org.lianluo.client.model.ReviewOutcome;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;

/** The reviews of a suggestion: all whom it concerns read them, the intake office names the panel and enters what it says. */
@Path("/reviews/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    "DEPUTY",
    "INTAKE_OFFICER",
    "GOV_OFFICE",
    "COMMITTEE_SUPERVISOR",
    "DIRECTOR_MEETING",
    "STREET_COMMITTEE",
    "HANDLER_CLERK",
    "HANDLER_LEADER",
    "STATION_HEAD"
})
public class ReviewsResource {

    @CheckedTemplate(basePath = "review")
    static class Pages {
        private Pages() {}

        static native TemplateInstance reviews(ReviewCase file);
    }

    private final SuggestionsApi suggestions;
    private final ReviewsApi reviews;
    private final Sending sending;

    ReviewsResource(@RestClient SuggestionsApi suggestions, @RestClient ReviewsApi reviews, Sending sending) {
        this.suggestions = suggestions;
        this.reviews = reviews;
        this.sending = sending;
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.reviews(new ReviewCase(
                suggestions.getSuggestion(id), reviews.listReviews(id).getItems()));
    }

    @POST
    @RolesAllowed("INTAKE_OFFICER")
    public Response open(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String kind,
            @RestForm String convenedOn)
            throws ApiException {
        return sending.send(
                () -> reviews.openReview(
                        id,
                        Given.version(etag),
                        new ReviewOpening()
                                .withKind(Given.code(PanelKind.class, kind))
                                .withMembers(Members.of(Sent.values()))
                                .withConvenedOn(Read.day("convenedOn", convenedOn)),
                        key),
                "/reviews/" + id,
                "opened",
                () -> show(id));
    }

    @POST
    @Path("/{review}/conclusion")
    @RolesAllowed("INTAKE_OFFICER")
    public Response conclude(
            @RestPath UUID id,
            @RestPath UUID review,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String outcome,
            @RestForm List<String> unitCodes,
            @RestForm String conclusion)
            throws ApiException {
        return sending.send(
                () -> reviews.concludeReview(
                        id,
                        review,
                        Given.version(etag),
                        new ReviewConclusion()
                                .withOutcome(Given.code(ReviewOutcome.class, outcome))
                                .withUnitCodes(unitCodes)
                                .withConclusion(Given.orNull(conclusion)),
                        key),
                "/reviews/" + id,
                ReviewOutcome.UPHELD.name().equals(outcome) ? "upheld" : "again",
                () -> show(id));
    }
}
