package org.lianluo.portal.map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.RegionsApi;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.model.Datum;
import org.lianluo.client.model.NearStation;
import org.lianluo.client.model.Region;
import org.lianluo.client.model.Station;
import org.lianluo.client.model.StationCollection;
import org.lianluo.client.model.StationFeature;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** Where the stations are. */
@Path("/station-map")
@Produces(MediaType.TEXT_HTML)
public class StationMapPageResource {

    private static final int MOST = 200;
    private static final int NEAREST = 10;

    @CheckedTemplate(basePath = "map")
    static class Pages {
        private Pages() {}

        static native TemplateInstance map(
                Plot plot, List<Station> without, List<Region> regions, String region, String next);

        static native TemplateInstance nearest(
                List<NearStation> found, boolean asked, String latitude, String longitude);
    }

    private final StationsApi stations;
    private final RegionsApi regions;

    StationMapPageResource(@RestClient StationsApi stations, @RestClient RegionsApi regions) {
        this.stations = stations;
        this.regions = regions;
    }

    @GET
    public TemplateInstance map(@RestQuery String region, @RestQuery String cursor) throws ApiException {
        StationCollection all = stations.getStationMap(Given.orNull(cursor), null, MOST, Given.orNull(region));
        return Pages.map(
                Plot.of(all.getFeatures()),
                all.getFeatures().stream()
                        .filter(one -> one.getGeometry() == null)
                        .map(StationFeature::getProperties)
                        .toList(),
                regions.listRegions(null, MOST, null, null).getItems(),
                region == null ? "" : region,
                all.getNext());
    }

    @GET
    @Path("/nearest")
    public TemplateInstance nearest(
            @RestQuery String latitude, @RestQuery String longitude, @RestQuery String coordinates)
            throws ApiException {
        boolean asked = Given.orNull(latitude) != null && Given.orNull(longitude) != null;
        return Pages.nearest(
                asked
                        ? stations.listNearestStations(
                                        Read.decimal("latitude", latitude),
                                        Read.decimal("longitude", longitude),
                                        Given.code(Datum.class, coordinates),
                                        NEAREST)
                                .getItems()
                        : List.of(),
                asked,
                asked ? latitude : "",
                asked ? longitude : "");
    }
}
