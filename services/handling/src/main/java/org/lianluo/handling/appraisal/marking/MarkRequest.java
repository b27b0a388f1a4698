package org.lianluo.handling.appraisal.marking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.web.input.PlainText;

/** Marks for a unit. */
@Schema(name = "AssessmentMarks", description = "Marks for a unit (评分)")
record MarkRequest(
        @Schema(description = "Marks; each takes the place of the one that the same giver gave before (评分)")
        @NotNull
        @Size(min = 1, max = 500)
        List<@NotNull @Valid Entry> marks) {

    /** One mark. */
    @Schema(name = "AssessmentMarkEntry", description = "Mark for an indicator (单项评分)")
    record Entry(
            @Schema(description = "Code of the indicator (指标)", examples = "QUALITY") @NotNull @Size(max = 30)
            String indicator,

            @Schema(
                    description = "Item, by the assignment of its first round; none for an indicator of the unit (交办件)",
                    examples = "01932f5e-1b0a-7a11-9c4d-2e6f80a1b302")
            @Nullable
            UUID assignmentId,

            @Schema(
                    description = "From 0 to the points of the indicator; of a deduction what is taken off (分值)",
                    examples = "45")
            @NotNull
            @DecimalMin("0")
            @Digits(integer = 4, fraction = 2)
            BigDecimal points,

            @Schema(description = "Remark (说明)", examples = "答复针对性强。") @PlainText(max = 500) @Nullable
            String remark) {}
}
