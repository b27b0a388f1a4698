package org.lianluo.station.deputy.figure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;

/** How many deputies there were on a day. */
@Path("/api/v1/deputy-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deputies", description = "People's deputies (人大代表)")
public class DeputyFigureResource {

    private final DeputyFigures figures;
    private final Reads reads;

    DeputyFigureResource(DeputyFigures figures, Reads reads) {
        this.figures = figures;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "countDeputies",
            summary = "Count deputies (代表人数)",
            description =
                    "Public. As of a day, by what was known at the end of a day: a correction that was recorded later changes"
                            + " nothing of a figure as it was known before. Suspended deputies are counted, ended mandates not.")
    @APIResponseSchema(value = FiguresView.class, responseCode = "200", responseDescription = "The figures (人数)")
    public Uni<Response> count(
            @Parameter(description = "Region code (行政区划)", example = "410402") @QueryParam("region") String region,
            @Parameter(
                            description = "Day on which they are counted; today where none is given (统计日)",
                            example = "2026-07-01")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(
                            description =
                                    "By what was known at the end of that day; by what is known now where none is given (记录截至日)",
                            example = "2026-07-01")
                    @QueryParam("knownOn")
                    LocalDate knownOn,
            @Parameter(description = "By what they are counted; by delegation where none is given (分组)")
                    @QueryParam("by")
                    FigureGrouping by) {
        FigureGrouping grouping = by == null ? FigureGrouping.DELEGATION : by;
        return reads.answer((session, caller) -> figures.count(session, region, grouping, asOf, knownOn)
                .map(count -> Answer.of(FiguresView.of(grouping, knownOn, count))));
    }

    /** The figures of one day. */
    @Schema(name = "DeputyFigures", description = "Numbers of deputies on a day (代表人数)")
    record FiguresView(
            @Schema(description = "By what they are counted (分组)")
            FigureGrouping by,

            @Schema(description = "Day of the figures (统计日)")
            LocalDate asOf,

            @Schema(description = "By what was known on that day; none for what is known now (记录截至日)") @Nullable
            LocalDate knownOn,

            @Schema(description = "Lines (分组人数)") List<LineView> items,

            @Schema(description = "Mandates in all, each once (代表总数)")
            long deputies,

            @Schema(description = "Of these suspended (其中暂停执行职务)")
            long suspended,

            @Schema(description = "Persons who hold them (人数)")
            long persons) {

        static FiguresView of(FigureGrouping by, LocalDate knownOn, DeputyFigures.Count count) {
            return new FiguresView(
                    by,
                    count.asOf(),
                    knownOn,
                    count.lines().stream()
                            .map(line -> new LineView(line.value(), line.deputies(), line.suspended(), line.persons()))
                            .toList(),
                    count.whole().deputies(),
                    count.whole().suspended(),
                    count.whole().persons());
        }
    }

    /** One line of the figures. */
    @Schema(name = "DeputyFigure", description = "Number of deputies of one group (一组代表人数)")
    record LineView(
            @Schema(
                    description = "What they are counted under; none where nothing is recorded (组别)",
                    examples = "曙光街代表团")
            @Nullable
            String value,

            @Schema(description = "Mandates (代表数)") long deputies,

            @Schema(description = "Of these suspended (其中暂停执行职务)")
            long suspended,

            @Schema(description = "Persons who hold them (人数)")
            long persons) {}
}
