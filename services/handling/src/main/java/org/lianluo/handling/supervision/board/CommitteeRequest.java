package org.lianluo.handling.supervision.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** What is sent of a committee. */
@Schema(name = "CommitteeDetails", description = "Committee and the units that it supervises (委员会及对口联系单位)")
record CommitteeRequest(
        @Schema(description = "Natural code (编码); never changes", examples = "410402-C01")
        @NotNull
        @Pattern(regexp = NaturalCode.COMMITTEE, message = "{org.lianluo.code.committee}")
        String code,

        @Schema(description = "Name (名称)", examples = "城乡建设环境保护委员会") @NotNull @PlainText(max = 100, oneLine = true)
        String name,

        @Schema(description = "Region, GB/T 2260 (行政区划); never changes", examples = "410402")
        @NotNull
        @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
        String regionCode,

        @Schema(description = "Units that it supervises (对口联系单位)", examples = "[\"410402-U01\"]")
        @NotNull
        @Size(max = 200)
        List<@NotNull @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}") String> unitCodes) {

    CommitteeDetails details() {
        return new CommitteeDetails(code, name, regionCode, unitCodes);
    }
}
