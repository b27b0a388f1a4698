package org.lianluo.station.standard.star;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.station.standard.StandardRequests;

/** What is sent of star ratings. */
final class StarRequests {

    private StarRequests() {}

    @Schema(name = "StarApplication", description = "A station applies for stars (星级申报)")
    record Application(
            @Schema(description = "Code of the station (站点编码)", examples = "410402-S001")
            @NotNull
            @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
            String stationCode,

            @Schema(description = "Code of a standard that gives stars (评星标准)", examples = "STARS")
            @NotNull
            @Pattern(regexp = StandardRequests.CODE, message = "{org.lianluo.indicator.code}")
            String standardCode,

            @Schema(description = "Stars applied for (申报星级)", examples = "3") @NotNull @Min(1) @Max(5)
            Integer claimedStars,

            @Schema(description = "Why it deserves them (申报说明)", examples = "2026年接待群众186人次，办结率100%。")
            @NotNull
            @PlainText(max = 2000)
            String statement) {}

    @Schema(name = "StarReviewRequest", description = "Points for each item of the standard (评审打分)")
    record Review(
            @Schema(description = "Day of the review; not ahead (评审日期)", examples = "2026-11-20") @NotNull
            LocalDate on,

            @Schema(
                    description = "Each item of the standard once (各项得分)",
                    examples = "[{\"itemCode\":\"HARDWARE\",\"points\":18},{\"itemCode\":\"PUBLICITY\",\"points\":16},"
                            + "{\"itemCode\":\"ORGANISATION\",\"points\":15},{\"itemCode\":\"ACTIVITY\",\"points\":17},"
                            + "{\"itemCode\":\"RESULT\",\"points\":14,\"remark\":\"办结率90%。\"}]")
            @NotNull
            @Size(min = 1, max = 50)
            @Valid
            List<@NotNull Part> parts) {

        List<StarPart> given() {
            return parts.stream()
                    .map(part -> new StarPart(part.itemCode(), part.points(), part.remark()))
                    .toList();
        }
    }

    @Schema(name = "StarPart", description = "Points for one item (单项得分)")
    record Part(
            @Schema(description = "Code of the item (项目编码)", examples = "HARDWARE")
            @NotNull
            @Pattern(regexp = StandardRequests.CODE, message = "{org.lianluo.indicator.code}")
            String itemCode,

            @Schema(description = "Points, at most what it is worth (得分)", examples = "18") @NotNull @Min(0) @Max(1_000)
            Integer points,

            @Schema(description = "Why (说明)", examples = "无障碍通道未建。") @PlainText(max = 500)
            String remark) {}

    @Schema(name = "StarAward", description = "The plaque (授牌)")
    record Award(
            @Schema(description = "Number of the plaque (牌匾编号)", examples = "2026-017")
            @NotNull
            @PlainText(max = 40, oneLine = true)
            String plaqueNumber,

            @Schema(description = "Day on which it is given; not ahead (授牌日期)", examples = "2026-11-25") @NotNull
            LocalDate on) {}

    @Schema(name = "StarRefusal", description = "It comes to nothing (不予通过)")
    record Refusal(
            @Schema(description = "Why (理由)", examples = "接待记录不完整。") @NotNull @PlainText(max = 1000)
            String reason) {}
}
