package org.lianluo.handling.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.codes.NaturalCode;

/** What is sent of a decision. */
@Schema(name = "PolicyDetails", description = "Time limit of a jurisdiction (时限规则)")
record PolicyRequest(
        @Schema(
                description = "Region code, or DEFAULT for all regions without their own limit (适用区域)",
                examples = "410402")
        @NotNull
        @Pattern(regexp = NaturalCode.REGION + "|DEFAULT", message = "{org.lianluo.code.jurisdiction}")
        String jurisdiction,

        @Schema(description = "Key of the limit (规则), one of /api/v1/policies/defaults", examples = "opinion.answer")
        @NotNull
        @Pattern(regexp = "[a-z]+(\\.[a-z]+(-[a-z]+)*)+", message = "{org.lianluo.code.policy}")
        String key,

        @Schema(
                description = "The limit (期限): working days (wd), calendar days (d) or months (mo), 1 to 999",
                examples = "15wd")
        @NotNull
        @Pattern(regexp = TimeLimit.FORM, message = "{org.lianluo.time-limit}")
        String value,

        @Schema(description = "First day in force, Asia/Shanghai (生效日期)", examples = "2027-01-01") @NotNull
        LocalDate effectiveFrom) {

    PolicyDetails details() {
        return new PolicyDetails(jurisdiction, key, value, effectiveFrom);
    }
}
