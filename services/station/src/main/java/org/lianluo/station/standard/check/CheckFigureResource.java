package org.lianluo.station.standard.check;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
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
import org.lianluo.shared.web.Refuses;
import org.lianluo.shared.web.SameForEverybody;

/** Counts stations that have all of a standard. */
@Path("/api/v1/station-check-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "station standards")
public class CheckFigureResource {

    private final Checks checks;
    private final Reads reads;

    CheckFigureResource(Checks checks, Reads reads) {
        this.checks = checks;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @SameForEverybody
    @Refuses("station-standard-unknown")
    @Operation(
            operationId = "getStationCheckFigures",
            summary = "Count stations that have all of a standard (达标数量)",
            description =
                    "Public. Of the stations of a region and all regions below it that are not closed, those that at the end of"
                            + " the days asked for have all that the standard does not call optional, and those of them that came to"
                            + " it within these days.")
    @APIResponseSchema(value = CheckFigures.class, responseCode = "200", responseDescription = "Figures (数量)")
    public Uni<Response> figures(
            @Parameter(description = "Code of the standard (标准编码)", example = "LIUYOU", required = true)
                    @QueryParam("standard")
                    @NotNull
                    String standard,
            @Parameter(description = "Region code; the whole country if missing (行政区划)", example = "410400")
                    @QueryParam("region")
                    @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
                    String region,
            @Parameter(description = "First day (开始日期)", example = "2026-01-01") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day (结束日期)", example = "2026-12-31") @QueryParam("to") LocalDate to) {
        return reads.answer((session, by) ->
                checks.figures(session, standard, region, from, to).map(Answer::of));
    }
}
