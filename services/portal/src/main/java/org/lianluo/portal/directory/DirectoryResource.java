package org.lianluo.portal.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.OpinionCategoriesApi;
import org.lianluo.client.api.RegionsApi;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.api.UnitsApi;
import org.lianluo.client.model.DeputyPage;
import org.lianluo.client.model.DeputyStatus;
import org.lianluo.client.model.OpinionCategoryPage;
import org.lianluo.client.model.RegionPage;
import org.lianluo.client.model.StationKind;
import org.lianluo.client.model.StationPage;
import org.lianluo.client.model.StationStatus;
import org.lianluo.client.model.UnitKind;
import org.lianluo.client.model.UnitPage;
import org.lianluo.client.model.UnitStatus;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.visit.OwnRegion;

/** The directories, for whoever is signed in. Whoever may keep a row sees a link to its form. */
@Path("/directory")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class DirectoryResource {

    private static final int SHOWN = 50;

    @CheckedTemplate(basePath = "directory")
    static class Pages {
        private Pages() {}

        static native TemplateInstance directory();

        static native TemplateInstance units(UnitPage page, String kind, String status, String domain, String region);

        static native TemplateInstance stations(StationPage page, String kind, String status, String region);

        static native TemplateInstance deputies(DeputyPage page, String station, String status, String region);

        static native TemplateInstance regions(RegionPage page, String parent);

        static native TemplateInstance categories(OpinionCategoryPage page);
    }

    private final UnitsApi units;
    private final StationsApi stations;
    private final DeputiesApi deputies;
    private final RegionsApi regions;
    private final OpinionCategoriesApi categories;
    private final OwnRegion region;

    DirectoryResource(
            @RestClient UnitsApi units,
            @RestClient StationsApi stations,
            @RestClient DeputiesApi deputies,
            @RestClient RegionsApi regions,
            @RestClient OpinionCategoriesApi categories,
            OwnRegion region) {
        this.units = units;
        this.stations = stations;
        this.deputies = deputies;
        this.regions = regions;
        this.categories = categories;
        this.region = region;
    }

    @GET
    public TemplateInstance directory() {
        return Pages.directory();
    }

    @GET
    @Path("/units")
    public TemplateInstance units(
            @RestQuery String kind, @RestQuery String status, @RestQuery String domain, @RestQuery String cursor)
            throws ApiException {
        return Pages.units(
                units.listUnits(
                        null,
                        Given.orNull(cursor),
                        Given.orNull(domain),
                        Given.code(UnitKind.class, kind),
                        SHOWN,
                        region.code(),
                        Given.code(UnitStatus.class, status),
                        null),
                kind,
                status,
                domain,
                region.code());
    }

    @GET
    @Path("/stations")
    public TemplateInstance stations(@RestQuery String kind, @RestQuery String status, @RestQuery String cursor)
            throws ApiException {
        return Pages.stations(
                stations.listStations(
                        null,
                        null,
                        Given.orNull(cursor),
                        null,
                        Given.code(StationKind.class, kind),
                        SHOWN,
                        null,
                        region.code(),
                        Given.code(StationStatus.class, status),
                        null),
                kind,
                status,
                region.code());
    }

    @GET
    @Path("/deputies")
    public TemplateInstance deputies(@RestQuery String station, @RestQuery String status, @RestQuery String cursor)
            throws ApiException {
        return Pages.deputies(
                deputies.listDeputies(
                        null,
                        null,
                        Given.orNull(cursor),
                        null,
                        SHOWN,
                        null,
                        region.code(),
                        Given.orNull(station),
                        Given.code(DeputyStatus.class, status)),
                station,
                status,
                region.code());
    }

    @GET
    @Path("/regions")
    public TemplateInstance regions(@RestQuery String parent, @RestQuery String cursor) throws ApiException {
        return Pages.regions(regions.listRegions(Given.orNull(cursor), SHOWN, Given.orNull(parent), null), parent);
    }

    @GET
    @Path("/categories")
    public TemplateInstance categories(@RestQuery String cursor) throws ApiException {
        return Pages.categories(categories.listOpinionCategories(null, Given.orNull(cursor), SHOWN, null));
    }
}
