package org.lianluo.portal.reception;

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
import org.lianluo.client.api.MeApi;
import org.lianluo.client.api.ReceptionApi;
import org.lianluo.client.model.ReceptionFeedPage;
import org.lianluo.client.model.ReceptionFeedRequest;
import org.lianluo.client.model.Station;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.station.OwnStations;
import org.lianluo.portal.visit.Visit;

/** Calendars of reception days that a phone or computer subscribes to (订阅接待日历). */
@Path("/reception-feeds")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"INTAKE_OFFICER", "STATION_CLERK", "STATION_HEAD", "DEPUTY"})
public class ReceptionFeedPages {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "reception")
    static class Pages {
        private Pages() {}

        /**
         * @param deputies mandates of the caller
         * @param secret of a calendar that was made just now, shown once; null for none
         */
        static native TemplateInstance feeds(
                ReceptionFeedPage page, List<Station> stations, List<String> deputies, String secret);
    }

    private final ReceptionApi reception;
    private final OwnStations stations;
    private final MeApi me;
    private final Visit visit;
    private final Sending sending;

    ReceptionFeedPages(
            @RestClient ReceptionApi reception,
            OwnStations stations,
            @RestClient MeApi me,
            Visit visit,
            Sending sending) {
        this.reception = reception;
        this.stations = stations;
        this.me = me;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String cursor) throws ApiException {
        return page(cursor, null);
    }

    private TemplateInstance page(String cursor, String secret) throws ApiException {
        List<Station> own = List.of();
        if (visit.has(ReceptionResource.OFFICE)) {
            own = stations.ofRegion();
        } else if (visit.has(ReceptionResource.STAFF)) {
            own = stations.worked();
        }
        return Pages.feeds(
                reception.listReceptionFeeds(Given.orNull(cursor), SHOWN),
                own,
                visit.has("DEPUTY") ? me.getMe().getDeputyCodes() : List.of(),
                secret);
    }

    /** The address is in this answer alone. */
    @POST
    public Response issue(@RestForm String key, @RestForm String stationCode, @RestForm String deputyCode)
            throws ApiException {
        return sending.draw(
                () -> page(
                        null,
                        reception
                                .issueReceptionFeed(
                                        new ReceptionFeedRequest()
                                                .withStationCode(Given.orNull(stationCode))
                                                .withDeputyCode(Given.orNull(deputyCode)),
                                        key)
                                .getSecret()),
                () -> list(null));
    }

    @POST
    @Path("/{id}/revocation")
    public Response revoke(@RestPath UUID id, @RestForm String key, @RestForm String etag) throws ApiException {
        return sending.send(
                () -> reception.revokeReceptionFeed(id, Given.version(etag), key),
                "/reception-feeds",
                "revoked",
                () -> list(null));
    }
}
