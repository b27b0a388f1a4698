package org.lianluo.portal.station;

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
import org.lianluo.client.api.CodesApi;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.model.PageKind;
import org.lianluo.client.model.PageScanFigures;
import org.lianluo.client.model.PageToken;
import org.lianluo.client.model.Station;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.Visit;

/** The page by which everybody reaches a station, and the print of its code (联络站码). */
@Path("/station/page")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"STATION_CLERK", "STATION_HEAD", "INTAKE_OFFICER", "SYSTEM_ADMIN"})
public class StationPageResource {

    @CheckedTemplate(basePath = "station")
    static class Pages {
        private Pages() {}

        static native TemplateInstance pages(List<Station> stations);

        static native TemplateInstance page(Station station, String path, PageScanFigures scans);

        static native TemplateInstance poster(Station station, String path);
    }

    private final StationsApi stations;
    private final CodesApi codes;
    private final OwnStations own;
    private final Visit visit;
    private final Sending sending;

    StationPageResource(
            @RestClient StationsApi stations,
            @RestClient CodesApi codes,
            OwnStations own,
            Visit visit,
            Sending sending) {
        this.stations = stations;
        this.codes = codes;
        this.own = own;
        this.visit = visit;
        this.sending = sending;
    }

    /** Of one station at once, of several by choice. */
    @GET
    public TemplateInstance choose() throws ApiException {
        List<Station> all = visit.has("INTAKE_OFFICER,SYSTEM_ADMIN") ? own.ofRegion() : own.worked();
        return all.size() == 1 ? page(all.get(0)) : Pages.pages(all);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        return page(stations.getStation(id, null));
    }

    /** A new token, which is in this answer alone: to be printed at once. */
    @POST
    @Path("/{id}/token")
    public Response replace(@RestPath UUID id, @RestForm String etag, @RestForm String key) throws ApiException {
        return sending.draw(
                () -> {
                    PageToken token = stations.replacePageToken(id, Given.version(etag), key);
                    Station station = stations.getStation(id, null);
                    return Pages.poster(station, "/s/" + station.getCode() + "?t=" + token.getPageToken());
                },
                () -> show(id));
    }

    private TemplateInstance page(Station station) throws ApiException {
        return Pages.page(
                station,
                "/stations/" + station.getId(),
                codes.countPageScans(station.getCode(), PageKind.STATION, null, null));
    }
}
