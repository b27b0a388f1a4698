package org.lianluo.portal.visitor;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.Station;

/**
 * What a station's QR code (联络站码) leads to: {@code /s/<code of the station>?t=<its page token>}. The token stands on a
 * poster; it opens the station's form to whoever has no account, and says nothing of who scans it.
 */
@Path("/s")
@Produces(MediaType.TEXT_HTML)
public class StationCodeResource {

    private final StationDesk desk;

    StationCodeResource(StationDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/{code}")
    public TemplateInstance scanned(@RestPath String code, @RestQuery String t) throws ApiException {
        Station station = desk.station(code);
        return StationsResource.Pages.station(station, desk.deputiesOf(station), t == null ? "" : t);
    }
}
