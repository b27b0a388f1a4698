package org.lianluo.portal.transfer;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.OpinionCategoriesApi;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.api.UnitsApi;
import org.lianluo.client.model.DeputyStatus;
import org.lianluo.client.model.SheetFormat;
import org.lianluo.client.model.StationKind;
import org.lianluo.client.model.UnitKind;
import org.lianluo.portal.form.Given;
import org.lianluo.portal.visit.OwnRegion;

/** The lists of the directory as tables (导出名册), narrowed as the list is. */
@Path("/exports")
@Produces({"text/csv", Tables.XLSX})
@Authenticated
public class ExportsPageResource {

    private final StationsApi stations;
    private final DeputiesApi deputies;
    private final UnitsApi units;
    private final OpinionCategoriesApi categories;
    private final OwnRegion region;

    ExportsPageResource(
            @RestClient StationsApi stations,
            @RestClient DeputiesApi deputies,
            @RestClient UnitsApi units,
            @RestClient OpinionCategoriesApi categories,
            OwnRegion region) {
        this.stations = stations;
        this.deputies = deputies;
        this.units = units;
        this.categories = categories;
        this.region = region;
    }

    @GET
    @Path("/stations")
    public Response stations(@RestQuery String format, @RestQuery String kind) throws ApiException, IOException {
        SheetFormat form = form(format);
        return Tables.saved(
                stations.exportStations(form, Given.code(StationKind.class, kind), region.code(), null, null),
                form,
                "联络站名册");
    }

    @GET
    @Path("/deputies")
    public Response deputies(@RestQuery String format, @RestQuery String station, @RestQuery String status)
            throws ApiException, IOException {
        SheetFormat form = form(format);
        return Tables.saved(
                deputies.exportDeputies(
                        form, region.code(), Given.orNull(station), Given.code(DeputyStatus.class, status)),
                form,
                "代表名册");
    }

    @GET
    @Path("/postings")
    public Response postings(@RestQuery String format, @RestQuery String station) throws ApiException, IOException {
        SheetFormat form = form(format);
        return Tables.saved(deputies.exportPostings(form, null, region.code(), Given.orNull(station)), form, "代表进驻");
    }

    @GET
    @Path("/categories")
    public Response categories(@RestQuery String format) throws ApiException, IOException {
        SheetFormat form = form(format);
        return Tables.saved(categories.exportOpinionCategories(null, form), form, "意见类别");
    }

    @GET
    @Path("/units")
    public Response units(@RestQuery String format, @RestQuery String kind) throws ApiException, IOException {
        SheetFormat form = form(format);
        return Tables.saved(
                units.exportUnits(form, Given.code(UnitKind.class, kind), region.code(), null), form, "承办单位名册");
    }

    private static SheetFormat form(String format) {
        return "CSV".equals(format) ? SheetFormat.CSV : SheetFormat.XLSX;
    }
}
