package org.lianluo.station.deputy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** What is sent of a deputy. No phone and no ID number: nobody here needs them. */
@Schema(name = "DeputyDetails", description = "People's deputy (人大代表)")
public record DeputyRequest(
        @Schema(
                description = "Natural code of the mandate (编码), as in token claims; never changes",
                examples = "D410402-0001")
        @NotNull
        @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
        String code,

        @Schema(description = "Name, public by 代表法 2025 §58 (姓名)", examples = "代表甲")
        @NotNull
        @PlainText(max = 50, oneLine = true)
        String name,

        @Schema(description = "Level of the congress (层级)", examples = "COUNTY") @NotNull
        CongressLevel level,

        @Schema(description = "Congress term (届)", examples = "11") @NotNull @Min(1) @Max(99)
        Integer term,

        @Schema(description = "Region of the congress (行政区划); never changes", examples = "410402")
        @NotNull
        @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
        String regionCode,

        @Schema(description = "Constituency or electing body (选区或选举单位)", examples = "第十二选区")
        @PlainText(max = 100, oneLine = true)
        String constituency,

        @Schema(description = "Delegation (代表团)", examples = "曙光街代表团") @PlainText(max = 100, oneLine = true)
        String delegation,

        @Schema(description = "Stations of the deputy's postings (进驻联络站)", examples = "[\"410402-S001\"]")
        @NotNull
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}") String>
                stationCodes,

        @Schema(description = "Public profile (简介)") @PlainText(max = 1000)
        String profile,

        @Schema(description = "Standing (状态)", examples = "ACTIVE") @NotNull
        DeputyStatus status) {

    public DeputyDetails details() {
        return new DeputyDetails(
                code, name, level, term, regionCode, constituency, delegation, stationCodes, profile, status);
    }
}
