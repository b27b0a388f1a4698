package org.lianluo.station.station.map;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.web.Reads;
import org.lianluo.station.place.Datum;
import org.lianluo.station.place.Position;
import org.lianluo.station.station.StationView;

/** The stations nearest to a point. */
@Path("/api/v1/nearest-stations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stations", description = "Liaison stations (代表联络站)")
public class NearestStationsResource {

    private final StationFinder finder;
    private final Reads reads;

    NearestStationsResource(StationFinder finder, Reads reads) {
        this.finder = finder;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listNearestStations",
            summary = "Find the nearest stations (最近的联络站)",
            description =
                    "Public. The stations in service that are nearest to a point, the nearest first. Those without"
                            + " coordinates are not found. The point is not kept.")
    @APIResponseSchema(value = NearestStations.class, responseCode = "200", responseDescription = "The nearest (最近的)")
    public Uni<Response> nearest(
            @Parameter(description = "Latitude of the point, degrees (纬度)", example = "33.7363")
                    @QueryParam("latitude")
                    @NotNull
                    @DecimalMin(Datum.SOUTH)
                    @DecimalMax(Datum.NORTH)
                    Double latitude,
            @Parameter(description = "Longitude of the point, degrees (经度)", example = "113.2926")
                    @QueryParam("longitude")
                    @NotNull
                    @DecimalMin(Datum.WEST)
                    @DecimalMax(Datum.EAST)
                    Double longitude,
            @Parameter(description = "Datum of the coordinates, sent and answered; CGCS2000 if missing (坐标系)")
                    @QueryParam("coordinates")
                    Datum coordinates,
            @Parameter(description = "How many at most, 1 to 50 (条数)")
                    @QueryParam("most")
                    @DefaultValue("10")
                    @Min(1)
                    @Max(50)
                    int most) {
        Position from = Datum.orStored(coordinates).toStored(new Position(latitude, longitude));
        return reads.all(
                (session, by) -> finder.nearest(session, from, most),
                near -> new NearStation(StationView.of(near.station(), coordinates), Math.round(near.metres())));
    }

    @Schema(name = "NearStation", description = "A station and how far it is (站点及距离)")
    record NearStation(
            StationView station,

            @Schema(description = "Metres as the crow flies (直线距离，米)")
            long metres) {}

    /** For the document: generic pages have no name there. */
    @Schema(name = "NearestStations")
    record NearestStations(
            List<NearStation> items, @Nullable String next) {}
}
