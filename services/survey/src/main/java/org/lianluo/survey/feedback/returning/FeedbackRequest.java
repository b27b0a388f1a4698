package org.lianluo.survey.feedback.returning;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.survey.feedback.Grade;

/** What a deputy says of a reply. */
@Schema(name = "Feedback", description = "Feedback on a reply (反馈意见)")
record FeedbackRequest(
        @Schema(description = "Rating of the attitude (办理态度)", examples = "SATISFIED") @NotNull
        Grade attitude,

        @Schema(
                description = "Rating of the result (办理结果); after DISSATISFIED, the suggestion is handled once more",
                examples = "DISSATISFIED")
        @NotNull
        Grade result,

        @Schema(
                description = "Reason, required if either is DISSATISFIED (不满意的理由); otherwise a remark",
                examples = "停车位尚未增加，答复未说明完成时间。")
        @PlainText(max = 2000)
        String reason) {}
