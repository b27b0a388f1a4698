package org.lianluo.portal.standing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.StationStandardsApi;
import org.lianluo.client.model.StarAward;
import org.lianluo.client.model.StarPart;
import org.lianluo.client.model.StarRating;
import org.lianluo.client.model.StarRatingPage;
import org.lianluo.client.model.StarRefusal;
import org.lianluo.client.model.StarReview;
import org.lianluo.client.model.StarReviewRequest;
import org.lianluo.client.model.StarStatus;
import org.lianluo.client.model.StationStandard;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Rows;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.form.Sent;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** Stars of stations: everybody reads those that hold, the office reviews, awards and looks again. */
@Path("/star-ratings")
@Produces(MediaType.TEXT_HTML)
public class StarPageResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "standing")
    static class Pages {
        private Pages() {}

        static native TemplateInstance ratings(StarRatingPage page, List<StarRating> waiting, String status);

        /** @param keeps whether the caller's office goes on with it */
        static native TemplateInstance rating(
                StarRating rating, StationStandard standard, List<StarReview> reviews, boolean keeps, boolean heads);
    }

    private final StationStandardsApi standards;
    private final OwnRegion region;
    private final Visit visit;
    private final Sending sending;

    StarPageResource(@RestClient StationStandardsApi standards, OwnRegion region, Visit visit, Sending sending) {
        this.standards = standards;
        this.region = region;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String status, @RestQuery String cursor) throws ApiException {
        boolean first = Given.orNull(cursor) == null && Given.orNull(status) == null;
        return Pages.ratings(
                standards.listStarRatings(
                        Given.orNull(cursor), SHOWN, null, null, null, Given.code(StarStatus.class, status), null),
                first && visit.has("INTAKE_OFFICER")
                        ? standards
                                .listStarRatings(null, SHOWN, null, null, null, null, true)
                                .getItems()
                        : List.of(),
                status);
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        StarRating rating = standards.getStarRating(id);
        return Pages.rating(
                rating,
                standardOf(rating),
                standards.listStarReviews(id).getItems(),
                visit.has("INTAKE_OFFICER") && regionOf(rating).equals(region.code()),
                visit.has("STATION_HEAD"));
    }

    private StationStandard standardOf(StarRating rating) throws ApiException {
        return standards.listStationStandards(null, SHOWN, regionOf(rating), null).getItems().stream()
                .filter(standard -> standard.getCode().equals(rating.getStandardCode()))
                .findFirst()
                .orElseThrow();
    }

    /** A station's code begins with that of its region. */
    private static String regionOf(StarRating rating) {
        return rating.getStationCode().replaceFirst("-.*", "");
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/review")
    @RolesAllowed("INTAKE_OFFICER")
    public Response review(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String on)
            throws ApiException {
        return act(id, "reviewed", () -> standards.reviewStarApplication(id, Given.version(etag), judged(on), key));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/rechecks")
    @RolesAllowed("INTAKE_OFFICER")
    public Response recheck(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String on)
            throws ApiException {
        return act(id, "rechecked", () -> standards.recheckStars(id, Given.version(etag), judged(on), key));
    }

    /** The points of each item, row by row. */
    private static StarReviewRequest judged(String on) throws ApiException {
        Rows rows = new Rows(PartFields.LIST, Sent.values());
        List<StarPart> parts = new ArrayList<>();
        for (int row = 0; rows.get(row, "itemCode") != null; row++) {
            parts.add(new StarPart()
                    .withItemCode(rows.get(row, "itemCode"))
                    .withPoints(Read.number(PartFields.given(row), rows.get(row, "points")))
                    .withRemark(rows.get(row, "remark")));
        }
        return new StarReviewRequest().withOn(Read.day("on", on)).withParts(parts);
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/award")
    @RolesAllowed("INTAKE_OFFICER")
    public Response award(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm String etag,
            @RestForm String plaqueNumber,
            @RestForm String awardedOn)
            throws ApiException {
        return act(
                id,
                "awarded",
                () -> standards.awardStars(
                        id,
                        Given.version(etag),
                        new StarAward()
                                .withPlaqueNumber(Given.orNull(plaqueNumber))
                                .withOn(Read.day("awardedOn", awardedOn)),
                        key));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/refusal")
    @RolesAllowed("INTAKE_OFFICER")
    public Response refuse(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return act(
                id,
                "refused",
                () -> standards.refuseStarApplication(
                        id, Given.version(etag), new StarRefusal().withReason(Given.orNull(reason)), key));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/withdrawal")
    @RolesAllowed("STATION_HEAD")
    public Response withdraw(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return act(id, "withdrawn", () -> standards.withdrawStarApplication(id, Given.version(etag), key));
    }

    private Response act(UUID id, String what, Sending.Step step) throws ApiException {
        return sending.send(step, "/star-ratings/" + id, what, () -> show(id));
    }
}
