package org.lianluo.station.standard.best;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.standard.best.BestStations.Named;

/** What is sent of lists of the best. */
final class BestRequests {

    private BestRequests() {}

    @Schema(name = "BestStationsRequest", description = "The best stations of a year (最佳联络站名单)")
    record Best(
            @Schema(description = "Year (年度)", examples = "2026") @NotNull @Min(2000) @Max(2100)
            Integer year,

            @Schema(description = "Title (名称)", examples = "2026年度最佳人大代表联络站")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String title,

            @Schema(description = "How they were chosen (评选依据)", examples = "按星级得分从高到低。") @PlainText(max = 1000)
            String basis,

            @Schema(
                    description = "Stations of the region in their order, each once (站点，按名次)",
                    examples = "[\"410402-S001\"]")
            @NotNull
            @Size(min = 1, max = 100)
            List<@NotNull @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}") String>
                    stationCodes) {

        Named named() {
            return new Named(
                    year, title, basis, stationCodes.stream().distinct().toList());
        }
    }

    @Schema(name = "BestStationsRevocation", description = "A list was wrong (撤销名单)")
    record Revocation(
            @Schema(description = "Why (理由)", examples = "评分核算有误。") @NotNull @PlainText(max = 1000)
            String reason) {}
}
