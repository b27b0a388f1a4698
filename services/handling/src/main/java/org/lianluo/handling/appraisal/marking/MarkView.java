package org.lianluo.handling.appraisal.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.appraisal.scheme.Indicator.Part;

/** A mark that the caller may give, and what they gave. */
@Schema(name = "AssessmentMark", description = "Mark that the caller may give (应评分项)")
record MarkView(
        @Schema(description = "Code of the indicator (指标)") String indicator,
        String nameZh,
        String nameEn,

        @Schema(description = "As whom the caller gives it (评分主体)")
        Part part,

        @Schema(description = "Whether it takes points off (是否扣分)")
        boolean deduction,

        @Schema(description = "The most that may be given (分值)")
        BigDecimal most,

        @Schema(description = "Item; none for the unit as a whole (交办件)") @Nullable
        UUID assignmentId,

        @Schema(description = "Number of the suggestion of the item (建议编号)") @Nullable
        Integer registrationNumber,

        @Schema(description = "What was given; none yet (已评分值)") @Nullable
        BigDecimal points,

        @Nullable String remark,

        @Schema(description = "When (评分时间)") @Nullable Instant givenAt) {}
