package org.lianluo.handling.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** What is sent of a decision. */
@Schema(name = "PolicyDetails", description = "Rule of a jurisdiction: a time limit or a choice (地方规则)")
public record PolicyRequest(
        @Schema(
                description = "Region code, or DEFAULT for all regions without their own limit (适用区域)",
                examples = "410402")
        @NotNull
        @Pattern(regexp = PolicyRequest.JURISDICTION, message = "{org.lianluo.code.jurisdiction}")
        String jurisdiction,

        @Schema(description = "Key of the limit (规则), one of /api/v1/policies/defaults", examples = "opinion.answer")
        @NotNull
        @Pattern(regexp = PolicyRequest.KEY, message = "{org.lianluo.code.policy}")
        String key,

        @Schema(
                description =
                        "A limit (期限): working days (wd), calendar days (d) or months (mo), 1 to 999; or, for a key"
                                + " that has options, one of them (选项)",
                examples = "15wd")
        @NotNull
        @Pattern(regexp = PolicyRequest.VALUE, message = "{org.lianluo.policy-value}")
        String value,

        @Schema(description = "First day in force, Asia/Shanghai (生效日期)", examples = "2027-01-01") @NotNull
        LocalDate effectiveFrom,

        @Schema(description = "Text and clause that it comes from (依据)", examples = "《平顶山市代表建议办理办法》第十二条")
        @PlainText(max = 200, oneLine = true)
        String basis) {

    /** A region code, or DEFAULT. */
    public static final String JURISDICTION = NaturalCode.REGION + "|DEFAULT";

    /** Name of a rule. */
    public static final String KEY = "[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+";

    /** A time limit, or an option. */
    public static final String VALUE = TimeLimit.FORM + "|[A-Z]+(_[A-Z0-9]+)*";

    PolicyDetails details() {
        return new PolicyDetails(jurisdiction, key, value, effectiveFrom, basis);
    }
}
