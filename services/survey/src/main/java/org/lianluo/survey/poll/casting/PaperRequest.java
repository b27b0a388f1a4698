package org.lianluo.survey.poll.casting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.web.input.PlainText;

/** What a rater marked. */
@Schema(name = "SurveyPaper", description = "What a rater marked (测评票)")
record PaperRequest(
        @Schema(description = "One mark for an item; an item without one is blank and so void (所选各项)")
        @NotNull
        @Size(max = 100)
        List<@Valid @NotNull Mark> marks,

        @Schema(description = "What the rater says besides, kept apart from the marks (意见)", examples = "建议加快老旧小区改造进度。")
        @Nullable
        @PlainText(max = 2000)
        String remark) {

    /** One mark. */
    @Schema(name = "SurveyMark", description = "A mark (选择)")
    record Mark(
            @Schema(description = "Item (事项)", examples = "01932c5e-1f00-7c11-9c4d-2e6f80a1b304") @NotNull
            UUID itemId,

            @Schema(description = "One of the marks of the rule (选项)", examples = "SATISFIED")
            @NotNull
            @Size(min = 1, max = 40)
            String mark) {}
}
