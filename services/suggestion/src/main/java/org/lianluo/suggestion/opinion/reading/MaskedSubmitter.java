package org.lianluo.suggestion.opinion.reading;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.submitter.SubmitterSeal;

/** Who raised it, masked. */
@Schema(name = "MaskedSubmitter", description = "Submitter, masked (反映人，已脱敏)")
record MaskedSubmitter(
        @Schema(examples = "张*") @Nullable String name,
        @Schema(examples = "138****1234") @Nullable String phone,
        boolean anonymous,
        @Nullable String consentVersion,

        @Schema(description = "Last day on which name and phone are kept; set when the opinion ends (保存截止日)") @Nullable
        LocalDate retainedUntil,

        @Schema(description = "The rule that it came from (依据)") @Nullable
        String retentionRule,

        @Schema(description = "When name and phone were erased (删除时间)") @Nullable
        Instant erasedAt) {

    static MaskedSubmitter of(SubmitterSeal seal, Opinion o) {
        return new MaskedSubmitter(
                seal.maskedName(o),
                seal.maskedPhone(o),
                o.intake().submitter().anonymous(),
                o.intake().submitter().consentVersion(),
                o.intake().submitter().retainedUntil(),
                o.intake().submitter().retentionRule(),
                o.intake().submitter().erasedAt());
    }
}
