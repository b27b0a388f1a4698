package org.lianluo.survey.feedback.returning;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.survey.feedback.Grade;

/** What a deputy says of a reply, or of what became of a commitment. */
@Schema(name = "Feedback", description = "Feedback on a reply or on a commitment (反馈意见)")
record FeedbackRequest(
        @Schema(description = "Rating of the attitude (办理态度)", examples = "SATISFIED") @NotNull
        Grade attitude,

        @Schema(
                description =
                        "Rating of the result (办理结果). After DISSATISFIED on a reply the suggestion is handled once"
                                + " more, as long as its place has a further round, else a panel reviews it. On a commitment"
                                + " nothing is reopened: the intake office is told the reason and brings deputy and unit together",
                examples = "DISSATISFIED")
        @NotNull
        Grade result,

        @Schema(
                description = "Reason, required if either is DISSATISFIED (不满意的理由); otherwise a remark",
                examples = "停车位尚未增加，答复未说明完成时间。")
        @PlainText(max = 2000)
        String reason) {}
