package org.lianluo.survey.feedback.returning;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.DueDateView;
import org.lianluo.survey.feedback.Feedback;
import org.lianluo.survey.feedback.FeedbackForm;
import org.lianluo.survey.feedback.FormStatus;
import org.lianluo.survey.feedback.Grade;
import org.lianluo.survey.feedback.RatedReply;

/** A feedback form as callers see it; the same for all who see it. */
@Schema(name = "FeedbackForm", description = "Feedback form of a deputy on a reply (征询意见表)")
record FeedbackFormView(
        UUID id,

        @Schema(description = "Reply that the form is about (答复)")
        UUID replyId,

        @Schema(description = "Assignment of the reply (交办件)")
        UUID assignmentId,

        UUID suggestionId,
        String regionCode,

        @Schema(description = "Unit that replied (承办单位)") String unitCode,

        @Schema(description = "Deputy who is asked (代表)") String deputyCode,

        @Schema(description = "Round of the reply, 1 or 2 (办理轮次)")
        int round,

        @Schema(description = "Class of the reply: A, B, C or D (答复类别)")
        String classCode,

        @Schema(description = "Number of the unit's letter (答复文号)") @Nullable
        String documentNumber,

        @Schema(description = "Whether the suggestion is confidential (是否不宜公开)")
        boolean confidential,

        @Schema(description = "When the reply was issued (答复时间)")
        Instant issuedAt,

        FormStatus status,

        @Schema(description = "Last day to return the form (反馈期限)")
        DueDateView due,

        @Schema(description = "Whether the form is open after that day (是否超期未反馈)")
        boolean overdue,

        @Schema(description = "Rating of the attitude (办理态度)") @Nullable
        Grade attitude,

        @Schema(description = "Rating of the result (办理结果)") @Nullable
        Grade result,

        @Schema(description = "Reason for dissatisfaction, or a remark (理由或意见)") @Nullable
        String reason,

        @Schema(description = "Whether it was returned after the due date (是否逾期反馈)") @Nullable
        Boolean late,

        @Nullable Instant returnedAt,
        Instant updatedAt,
        @Schema(description = "Also the ETag (版本)") long version) {

    private static final Feedback NOT_RETURNED = new Feedback(null, null, null, null, null);

    static FeedbackFormView of(FeedbackForm form, Instant now) {
        RatedReply reply = form.reply();
        Feedback feedback = form.feedback() == null ? NOT_RETURNED : form.feedback();
        return new FeedbackFormView(
                form.getId(),
                reply.replyId(),
                reply.assignmentId(),
                reply.suggestionId(),
                form.getRegionCode(),
                reply.unitCode(),
                form.deputyCode(),
                reply.round(),
                reply.classCode(),
                reply.documentNumber(),
                reply.confidential(),
                reply.issuedAt(),
                form.status(),
                DueDateView.of(form.dueDate()),
                form.isOverdue(now),
                feedback.attitude(),
                feedback.result(),
                feedback.reason(),
                feedback.late(),
                feedback.at(),
                form.getUpdatedAt(),
                form.getVersion());
    }
}
