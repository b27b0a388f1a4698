package org.lianluo.portal.visitor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.RegionsApi;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.Region;
import org.lianluo.client.model.Station;
import org.lianluo.client.model.StationKind;
import org.lianluo.client.model.StationPage;
import org.lianluo.portal.form.Given;

/** Where the liaison stations are, and who receives people there. */
@Path("/stations")
@Produces(MediaType.TEXT_HTML)
public class StationsResource {

    private static final int PAGE = 50;
    private static final int MOST_REGIONS = 200;

    @CheckedTemplate(basePath = "visitor")
    static class Pages {
        private Pages() {}

        static native TemplateInstance stations(
                StationPage page, List<Region> regions, String region, String kind, boolean open);

        static native TemplateInstance station(Station station, List<Deputy> deputies, String token);
    }

    private final StationsApi stations;
    private final RegionsApi regions;
    private final StationDesk desk;

    StationsResource(@RestClient StationsApi stations, @RestClient RegionsApi regions, StationDesk desk) {
        this.stations = stations;
        this.regions = regions;
        this.desk = desk;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String region, @RestQuery String kind, @RestQuery boolean open, @RestQuery String cursor)
            throws ApiException {
        return Pages.stations(
                stations.listStations(
                        null,
                        null,
                        Given.orNull(cursor),
                        null,
                        Given.code(StationKind.class, kind),
                        PAGE,
                        open ? true : null,
                        Given.orNull(region),
                        null,
                        null),
                regions.listRegions(null, MOST_REGIONS, null, null).getItems(),
                region == null ? "" : region,
                kind == null ? "" : kind,
                open);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath UUID id) throws ApiException {
        Station station = stations.getStation(id, null);
        return Pages.station(station, desk.deputiesOf(station), "");
    }
}
