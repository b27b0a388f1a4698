package org.lianluo.survey.poll.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.survey.poll.RatedItem;
import org.lianluo.survey.poll.SubjectKind;
import org.lianluo.survey.poll.VerdictStatus;

/** A verdict and what becomes of it; its numbers stand in the result of its survey. */
@Schema(name = "Verdict", description = "Verdict on an item, and what becomes of it (测评结论及整改)")
record VerdictView(
        UUID id,
        UUID surveyId,
        String regionCode,
        SubjectKind subjectKind,
        @Nullable String subjectRef,
        String title,
        List<String> unitCodes,
        @Schema(examples = "DISSATISFIED") String verdict,

        @Schema(description = "Whether a further round stayed below what the place asks for (是否低于再次整改标准)")
        boolean belowThreshold,

        VerdictStatus status,

        @Schema(description = "What the rated said (被测评单位说明)") @Nullable
        String answer,

        @Nullable Instant answeredAt,

        @Schema(description = "How it was put right (整改情况)") @Nullable
        String rectification,

        @Nullable LocalDate rectifiedOn,

        @Schema(description = "Survey that rates it again (再次测评)") @Nullable
        UUID reSurveyId,

        @Schema(description = "Also the ETag (版本)") long version) {

    static VerdictView of(RatedItem item) {
        return new VerdictView(
                item.getId(),
                item.surveyId(),
                item.getRegionCode(),
                item.subjectKind(),
                item.subjectRef(),
                item.title(),
                item.unitCodes(),
                item.verdict(),
                item.belowThreshold(),
                item.status(),
                item.answer(),
                item.answeredAt(),
                item.rectification(),
                item.rectifiedOn(),
                item.reSurveyId(),
                item.getVersion());
    }
}
