package org.lianluo.portal.visitor;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.CodesApi;
import org.lianluo.client.model.Station;
import org.lianluo.portal.form.Given;

/**
 * What a station's QR code (联络站码) leads to: {@code /s/<code of the station>?t=<its page token>}. The token stands on a
 * poster; it opens the station's form to whoever has no account, and says nothing of who scans it.
 */
@Path("/s")
@Produces(MediaType.TEXT_HTML)
public class StationCodeResource {

    private static final Logger LOG = Logger.getLogger(StationCodeResource.class);

    private final StationDesk desk;
    private final CodesApi codes;

    StationCodeResource(StationDesk desk, @RestClient CodesApi codes) {
        this.desk = desk;
        this.codes = codes;
    }

    @GET
    @Path("/{code}")
    public TemplateInstance scanned(@RestPath String code, @RestQuery String t) throws ApiException {
        Station station = desk.station(code);
        count(t);
        return StationsResource.Pages.station(station, desk.deputiesOf(station), t == null ? "" : t);
    }

    /** A page that can't be counted, or whose code was replaced, is shown all the same: the form says what to do. */
    private void count(String token) {
        if (Given.orNull(token) == null) {
            return;
        }
        try {
            codes.scanPage(token, UUID.randomUUID().toString());
        } catch (ApiException e) {
            LOG.debugf("A scan is not counted: %d", e.getResponse().getStatus());
        } catch (ProcessingException e) {
            LOG.warn("A scan could not be counted", e);
        }
    }
}
