package org.lianluo.suggestion.opinion.submitter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.Phone;
import org.lianluo.shared.web.input.PlainText;

/** Who raises it, as far as they say so. */
@Schema(name = "Submitter", description = "Submitter; every field is optional (反映人，均为选填)")
public record SubmitterDetails(
        @Schema(description = "Name (姓名)", examples = "张三") @PlainText(max = 50, oneLine = true)
        String name,

        @Schema(
                description = "Mobile number, or landline with area code and extension (手机号，或带区号的固定电话)",
                examples = "13800001234")
        @Phone
        String phone,

        @Schema(description = "Whether only the station may see name and phone (是否匿名)", examples = "true")
        boolean anonymous,

        @Schema(description = "Consent to the use of name and phone; required with either (同意)") @Valid
        Consent consent) {

    /** Consent, by the version of the text that was shown. */
    @Schema(name = "Consent", description = "Consent to the text that was shown (个人信息处理告知同意)")
    record Consent(
            @Schema(description = "Version of the text (告知文本版本)", examples = "2026-01")
            @NotNull
            @PlainText(max = 40, oneLine = true)
            String textVersion) {}
}
