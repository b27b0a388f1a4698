package org.lianluo.portal.rating;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.RatingLinksApi;
import org.lianluo.client.model.IssuedRatingLink;
import org.lianluo.client.model.LinkStatus;
import org.lianluo.client.model.NewRatingLink;
import org.lianluo.client.model.RatingLink;
import org.lianluo.client.model.RatingLinkPage;
import org.lianluo.client.model.RatingSubject;
import org.lianluo.client.model.Station;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.station.OwnStations;

/** The rating links of a station's staff: made, seen, withdrawn (评价链接). */
@Path("/station/ratings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"STATION_CLERK", "STATION_HEAD"})
public class StationLinksResource {

    private static final String PATH = "/station/ratings";

    @CheckedTemplate(basePath = "rating")
    static class Pages {
        private Pages() {}

        static native TemplateInstance links(List<Station> stations, RatingLinkPage links, String status);

        static native TemplateInstance link(RatingLink link);

        static native TemplateInstance issued(RatingLink link, String path);
    }

    private final RatingLinksApi api;
    private final OwnStations own;
    private final Sending sending;

    StationLinksResource(@RestClient RatingLinksApi api, OwnStations own, Sending sending) {
        this.api = api;
        this.own = own;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String status, @RestQuery String cursor) throws ApiException {
        return Pages.links(
                own.worked(),
                api.listRatingLinks(Given.orNull(cursor), null, null, null, Given.code(LinkStatus.class, status), null),
                status == null ? "" : status);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return Pages.link(api.getRatingLink(id));
    }

    /** A new link, whose token is in this answer alone: to be handed over or printed at once. */
    @POST
    public Response issue(@RestForm String station, @RestForm String opinion, @RestForm String key)
            throws ApiException {
        UUID about = Given.id(Given.orNull(opinion));
        return sending.draw(
                () -> {
                    IssuedRatingLink issued = api.issueRatingLink(
                            new NewRatingLink()
                                    .withSubjectKind(about == null ? RatingSubject.STATION : RatingSubject.ANSWER)
                                    .withStationCode(Given.orNull(station))
                                    .withOpinionId(about),
                            key);
                    return Pages.issued(issued.getLink(), "/r?t=" + issued.getToken());
                },
                () -> list(null, null));
    }

    @POST
    @Path("/{id}/revocation")
    public Response revoke(@RestPath UUID id, @RestForm String etag, @RestForm String key) throws ApiException {
        return sending.send(() -> api.revokeRatingLink(id, Given.version(etag), key), PATH, "revoked", () -> show(id));
    }
}
