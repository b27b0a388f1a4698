package org.lianluo.handling.unit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** What is sent of a unit. */
@Schema(name = "UnitDetails", description = "Handling unit (承办单位)")
record UnitRequest(
        @Schema(description = "Natural code (编码), as in token claims; never changes", examples = "410402-U01")
        @NotNull
        @Pattern(regexp = UnitRequest.CODE, message = "{org.lianluo.code.unit}")
        String code,

        @Schema(description = "Name (名称)", examples = "城市管理局") @NotNull @PlainText(max = 100, oneLine = true)
        String name,

        @Schema(description = "Kind (类型)", examples = "BUREAU") @NotNull
        UnitKind kind,

        @Schema(description = "Region that it serves, GB/T 2260 (行政区划); never changes", examples = "410402")
        @NotNull
        @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
        String regionCode,

        @Schema(description = "Parent unit (上级单位)", examples = "410402-U02")
        @Pattern(regexp = UnitRequest.CODE, message = "{org.lianluo.code.unit}")
        String parentCode,

        @Schema(
                description = "Unified social credit code, GB 32100 (统一社会信用代码). A wrong check character causes a"
                        + " warning, not a refusal.",
                examples = "91350100M000100Y43")
        @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}", message = "{org.lianluo.code.uscc}")
        String uscc,

        @Schema(description = "Matters that it is responsible for (职责领域)", examples = "市容环境") @NotNull @Size(max = 50)
        List<@NotNull @PlainText(max = 50) String> domains,

        @Schema(description = "Status (状态)", examples = "ACTIVE") @NotNull
        UnitStatus status) {

    /** Form of a unit's code. */
    static final String CODE = NaturalCode.UNIT;

    UnitDetails details() {
        return new UnitDetails(code, name, kind, regionCode, parentCode, uscc, domains, status);
    }
}
