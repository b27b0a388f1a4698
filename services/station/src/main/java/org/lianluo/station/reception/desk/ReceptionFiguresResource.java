package org.lianluo.station.reception.desk;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;

/** What the reception days of a region came to. */
@Path("/api/v1/reception-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reception")
public class ReceptionFiguresResource {

    private final Visits visits;
    private final Reads reads;

    ReceptionFiguresResource(Visits visits, Reads reads) {
        this.visits = visits;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "countReceptions",
            summary = "Count receptions (接待情况统计)",
            description =
                    "Days that were held in a region, or at one of its stations, with deputies, visitors and opinions.")
    @APIResponseSchema(value = Sums.class, responseCode = "200", responseDescription = "The figures (统计)")
    public Uni<Response> count(
            @Parameter(description = "Region code (行政区划)", example = "410402")
                    @QueryParam("region")
                    @NotNull
                    @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
                    String region,
            @Parameter(description = "Station code (站点)", example = "410402-S001") @QueryParam("station")
                    String station,
            @Parameter(description = "First day (开始日期)", example = "2027-01-01") @QueryParam("from") @NotNull
                    LocalDate from,
            @Parameter(description = "Last day (结束日期)", example = "2027-12-31") @QueryParam("to") @NotNull
                    LocalDate to) {
        return reads.answer(
                (session, by) -> visits.sums(session, region, station, from, to).map(Answer::of));
    }

    /** Days, and what they came to. */
    @Schema(name = "ReceptionFigures", description = "Receptions counted (接待情况统计)")
    record Sums(
            @Schema(description = "Days that were held (接待日数)")
            int days,

            @Schema(description = "Deputies who came (参加代表人次)")
            int attendances,

            @Schema(description = "Visitors who came (接待群众人数)")
            int visitors,

            @Schema(description = "Opinions that they raised (收集意见件数)")
            int itemCount) {}
}
