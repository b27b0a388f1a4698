package org.lianluo.suggestion.opinion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.Phone;
import org.lianluo.shared.web.input.PlainText;

/** An opinion as it is submitted. */
@Schema(name = "SubmitOpinion", description = "Opinion to submit (提交社情民意)")
record SubmitOpinion(
        @Schema(description = "Station that receives it (受理联络站)", examples = "0199c1d2-7c00-7000-8000-000000000001")
        @NotNull
        UUID stationId,

        @Schema(description = "Title, at most 100 characters (标题)", examples = "派出所旁路灯夜间闪烁")
        @NotNull
        @PlainText(max = 100, oneLine = true)
        String title,

        @Schema(
                description = "What it is about, at most 4,000 characters; 1,000 from the station's page (内容)",
                examples = "曙光街派出所旁的路灯每晚闪烁，影响附近居民休息，请尽快检修。")
        @NotNull
        @PlainText(max = 4000)
        String content,

        @Schema(description = "Code of an active category (类别)", examples = "LIGHTING")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z_]{1,39}", message = "{org.lianluo.code.category}")
        String category,

        @Schema(description = "Where it is (地点)", examples = "曙光街与建设路交叉口") @PlainText(max = 200, oneLine = true)
        String location,

        @Schema(
                description = "How the visitor came; only with a clerk's token, default VISIT (来访方式)",
                examples = "VISIT")
        Channel channel,

        @Schema(description = "Who raises it; may be left out (反映人)") @Valid
        SubmitterDetails submitter) {

    /** How a visitor reached a clerk. */
    enum Channel {
        VISIT,
        PHONE
    }

    /** Who raises it, as far as he says so. */
    @Schema(name = "Submitter", description = "Who raises it; every field is optional (反映人，均为选填)")
    record SubmitterDetails(
            @Schema(description = "Name (姓名)", examples = "张三") @PlainText(max = 50, oneLine = true)
            String name,

            @Schema(
                    description = "Mobile number, or landline with area code and extension (手机号，或带区号的固定电话)",
                    examples = "13800001234")
            @Phone
            String phone,

            @Schema(description = "Whether only the station may see name and phone (是否匿名)", examples = "true")
            boolean anonymous,

            @Schema(description = "Consent to how name and phone are used; required with either (同意)") @Valid
            Consent consent) {}

    /** Consent, by the version of the text that was shown. */
    @Schema(name = "Consent", description = "Consent to the text that was shown (个人信息处理告知同意)")
    record Consent(
            @Schema(description = "Version of the text (告知文本版本)", examples = "2026-01")
            @NotNull
            @PlainText(max = 40, oneLine = true)
            String textVersion) {}
}
