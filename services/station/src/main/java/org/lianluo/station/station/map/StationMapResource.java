package org.lianluo.station.station.map;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.input.Page;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationKind;
import org.lianluo.station.station.StationService;
import org.lianluo.station.station.StationService.StationFilter;
import org.lianluo.station.station.StationView;

/** The stations as GeoJSON, for maps of others. */
@Path("/api/v1/stations.geojson")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stations", description = "Liaison stations (代表联络站)")
public class StationMapResource {

    private final StationService stations;
    private final Reads reads;

    StationMapResource(StationService stations, Reads reads) {
        this.stations = stations;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getStationMap",
            summary = "Stations as GeoJSON (联络站地图)",
            description =
                    "Public. A feature collection after RFC 7946, ordered by code, a page at a time. Coordinates are"
                            + " CGCS2000, longitude first; a station without coordinates has no geometry.")
    @APIResponseSchema(value = StationCollection.class, responseCode = "200", responseDescription = "A page (一页)")
    public Uni<Response> map(
            @Parameter(description = "Region code (行政区划)", example = "410402") @QueryParam("region") String region,
            @Parameter(description = "Kind (类型)") @QueryParam("kind") StationKind kind,
            @Valid @BeanParam PageRequest page) {
        StationFilter filter = StationFilter.inService(region, kind);
        return reads.answer(
                (session, by) -> stations.list(session, filter, page).map(rows -> {
                    Page<StationFeature> features =
                            Page.of(rows, page, row -> List.of(row.code()), StationMapResource::feature);
                    return Answer.of(new StationCollection("FeatureCollection", features.items(), features.next()));
                }));
    }

    private static StationFeature feature(Station row) {
        StationView view = StationView.of(row, null);
        return new StationFeature(
                "Feature",
                view.id(),
                view.latitude() == null ? null : new StationPoint("Point", List.of(view.longitude(), view.latitude())),
                view);
    }

    @Schema(name = "StationCollection", description = "GeoJSON of stations (RFC 7946)")
    record StationCollection(
            @Schema(description = "FeatureCollection") String type,
            List<StationFeature> features,
            @Nullable String next) {}

    @Schema(name = "StationFeature", description = "A station on the map")
    record StationFeature(
            @Schema(description = "Feature") String type,
            UUID id,
            @Nullable StationPoint geometry,
            StationView properties) {}

    @Schema(name = "StationPoint", description = "Longitude and latitude")
    record StationPoint(@Schema(description = "Point") String type, List<Double> coordinates) {}
}
