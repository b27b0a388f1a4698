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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.StationStandardsApi;
import org.lianluo.client.model.BestStations;
import org.lianluo.client.model.BestStationsPage;
import org.lianluo.client.model.BestStationsRequest;
import org.lianluo.client.model.BestStationsRevocation;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Lines;
import org.lianluo.portal.form.Read;
import org.lianluo.portal.form.Sending;
import org.lianluo.portal.visit.OwnRegion;
import org.lianluo.portal.visit.Visit;

/** Lists of the best stations: everybody reads them, the office publishes and revokes. */
@Path("/best-stations")
@Produces(MediaType.TEXT_HTML)
public class BestPageResource {

    private static final int SHOWN = 20;

    @CheckedTemplate(basePath = "standing")
    static class Pages {
        private Pages() {}

        static native TemplateInstance best(BestStationsPage page, String of, boolean keeps);

        /** @param keeps whether the caller's office published it */
        static native TemplateInstance bestOf(BestStations list, boolean keeps);
    }

    private final StationStandardsApi api;
    private final OwnRegion region;
    private final Visit visit;
    private final Sending sending;

    BestPageResource(@RestClient StationStandardsApi api, OwnRegion region, Visit visit, Sending sending) {
        this.api = api;
        this.region = region;
        this.visit = visit;
        this.sending = sending;
    }

    @GET
    public TemplateInstance list(@RestQuery String of, @RestQuery String cursor) throws ApiException {
        return Pages.best(
                api.listBestStations(Given.orNull(cursor), SHOWN, null, Read.number("of", of), null),
                of,
                visit.has("INTAKE_OFFICER"));
    }

    @POST
    @RolesAllowed("INTAKE_OFFICER")
    public Response publish(
            @RestForm String key,
            @RestForm String year,
            @RestForm String title,
            @RestForm String basis,
            @RestForm String stationCodes)
            throws ApiException {
        return sending.send(
                () -> Sending.done(
                        "/best-stations/"
                                + api.publishBestStations(
                                                new BestStationsRequest()
                                                        .withYear(Read.number("year", year))
                                                        .withTitle(Given.orNull(title))
                                                        .withBasis(Given.orNull(basis))
                                                        .withStationCodes(Lines.codes(stationCodes)),
                                                key)
                                        .getId(),
                        "published"),
                () -> list(null, null));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        BestStations list = api.getBestStations(id);
        return Pages.bestOf(
                list, visit.has("INTAKE_OFFICER") && list.getRegionCode().equals(region.code()));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed("INTAKE_OFFICER")
    public Response revoke(@RestPath UUID id, @RestForm String key, @RestForm String etag, @RestForm String reason)
            throws ApiException {
        return sending.send(
                () -> api.revokeBestStations(
                        id, Given.version(etag), new BestStationsRevocation().withReason(Given.orNull(reason)), key),
                "/best-stations/" + id,
                "revoked",
                () -> show(id));
    }
}
