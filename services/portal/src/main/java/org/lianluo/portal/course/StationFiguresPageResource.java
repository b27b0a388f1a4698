package org.lianluo.portal.course;

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
import org.lianluo.client.model.Region;
import org.lianluo.client.model.StationFigures;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.form.Read;

/** How many stations there are, and were. */
@Path("/station-figures")
@Produces(MediaType.TEXT_HTML)
public class StationFiguresPageResource {

    private static final int MOST_REGIONS = 200;

    @CheckedTemplate(basePath = "course")
    static class Pages {
        private Pages() {}

        static native TemplateInstance figures(StationFigures figures, List<Region> regions, String region);
    }

    private final StationsApi stations;
    private final RegionsApi regions;

    StationFiguresPageResource(@RestClient StationsApi stations, @RestClient RegionsApi regions) {
        this.stations = stations;
        this.regions = regions;
    }

    @GET
    public TemplateInstance figures(@RestQuery String region, @RestQuery String asOf) throws ApiException {
        return Pages.figures(
                stations.getStationFigures(Read.day("asOf", asOf), Given.orNull(region), null),
                regions.listRegions(null, MOST_REGIONS, null, null).getItems(),
                region == null ? "" : region);
    }
}
