package org.lianluo.station.station.figures;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.SameForEverybody;

/** How many stations there are, and were. */
@Path("/api/v1/station-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stations", description = "Liaison stations (代表联络站)")
public class StationFiguresResource {

    private final StationCount count;
    private final Reads reads;

    StationFiguresResource(StationCount count, Reads reads) {
        this.count = count;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Operation(
            operationId = "getStationFigures",
            summary = "Count stations (站点数量)",
            description =
                    "Public. The stations that were not closed at the end of a day, in a region and all regions below it,"
                            + " by kind and by level, as they were on that day.")
    @APIResponseSchema(value = StationFigures.class, responseCode = "200", responseDescription = "Figures (数量)")
    public Uni<Response> figures(
            @Parameter(description = "Region code; the whole country if missing (行政区划)", example = "410400")
                    @QueryParam("region")
                    @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
                    String region,
            @Parameter(description = "Day; today if missing (截至日期)", example = "2026-12-31") @QueryParam("asOf")
                    LocalDate asOf) {
        return reads.answer(
                (session, by) -> count.figures(session, region, asOf).map(Answer::of));
    }
}
