package org.lianluo.station.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** What is sent of standards. */
public final class StandardRequests {

    /** Form of the codes of standards and their items. */
    public static final String CODE = "[A-Z][A-Z0-9_]{0,29}";

    private static final String JURISDICTION = NaturalCode.REGION + "|DEFAULT";

    private StandardRequests() {}

    @Schema(name = "StationStandardRequest", description = "Standard of stations (建站标准)")
    record Standard(
            @Schema(description = "Code, each once of all (编码)", examples = "STARS_XH")
            @NotNull
            @Pattern(regexp = CODE, message = "{org.lianluo.indicator.code}")
            String code,

            @Schema(description = "Region whose stations it is for, or DEFAULT (适用地区)", examples = "410402")
            @NotNull
            @Pattern(regexp = JURISDICTION, message = "{org.lianluo.code.jurisdiction}")
            String jurisdiction,

            @Schema(description = "Name (名称)", examples = "新华区星级联络站标准") @NotNull @PlainText(max = 100, oneLine = true)
            String name,

            @Schema(description = "Text that it comes from (依据)", examples = "区人大常委会办公室建站方案（2026）")
            @PlainText(max = 500)
            String basis,

            @Schema(
                    description = "Items in their order (项目)",
                    examples =
                            "[{\"code\":\"PLACE\",\"label\":\"有固定场所\",\"points\":40},{\"code\":\"RULES\",\"label\":\"有规章制度\",\"points\":30},"
                                    + "{\"code\":\"RESULT\",\"label\":\"有工作成效\",\"points\":30}]")
            @NotNull
            @Size(min = 1, max = 50)
            @Valid
            List<@NotNull Item> items,

            @Schema(
                    description =
                            "Points that one star, two stars and so on need, rising; none where no stars are given (各星级所需分数)",
                    examples = "[60, 70, 80]")
            @Size(max = 5)
            List<@NotNull @Min(1) @Max(10_000) Integer> starPoints) {

        StandardDetails details() {
            return new StandardDetails(
                    code,
                    jurisdiction,
                    name,
                    basis,
                    items.stream()
                            .map(item -> new StandardItem(
                                    item.code(),
                                    item.label(),
                                    item.points() == null ? 0 : item.points(),
                                    Boolean.TRUE.equals(item.optional())))
                            .toList(),
                    starPoints == null ? List.of() : starPoints);
        }
    }

    @Schema(name = "StationStandardItem", description = "One thing that a station should have (标准项目)")
    record Item(
            @Schema(description = "Code, each once in a standard (编码)", examples = "PLACE")
            @NotNull
            @Pattern(regexp = CODE, message = "{org.lianluo.indicator.code}")
            String code,

            @Schema(description = "What is looked for (内容)", examples = "有固定场所")
            @NotNull
            @PlainText(max = 200, oneLine = true)
            String label,

            @Schema(description = "What it is worth in a star rating; 0 if missing (分值)", examples = "10")
            @Min(0)
            @Max(1_000)
            Integer points,

            @Schema(description = "Whether a station is complete without it (是否选配)", examples = "false")
            Boolean optional) {}
}
