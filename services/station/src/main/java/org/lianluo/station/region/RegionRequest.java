package org.lianluo.station.region;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** What is sent of a region. */
@Schema(name = "RegionDetails", description = "Region (行政区划)")
record RegionRequest(
        @Schema(description = "GB/T 2260 code (代码); never changes", examples = "410402")
        @NotNull
        @Pattern(regexp = RegionResource.CODE, message = "{org.lianluo.code.region}")
        String code,

        @Schema(description = "Official name (名称)", examples = "平顶山市新华区") @NotNull @PlainText(max = 100, oneLine = true)
        String name,

        @Schema(description = "Code of the next higher region (上级代码); absent at the top", examples = "410400")
        @Pattern(regexp = RegionResource.CODE, message = "{org.lianluo.code.region}")
        String parentCode,

        @Schema(description = "First day in force (启用日期)", examples = "1997-01-01") @NotNull
        LocalDate effectiveFrom,

        @Schema(description = "Last day in force (停用日期); absent while in force")
        LocalDate effectiveTo) {

    RegionDetails details() {
        return new RegionDetails(code, name, parentCode, effectiveFrom, effectiveTo);
    }
}
