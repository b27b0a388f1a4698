package org.lianluo.survey.feedback.returning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.DueDateView;
import org.lianluo.survey.feedback.Feedback;
import org.lianluo.survey.feedback.FeedbackForm;
import org.lianluo.survey.feedback.FormKind;
import org.lianluo.survey.feedback.FormStatus;
import org.lianluo.survey.feedback.Grade;
import org.lianluo.survey.feedback.RatedCommitment;
import org.lianluo.survey.feedback.RatedReply;
import org.lianluo.survey.feedback.Reminder;

/** A feedback form as callers see it; the same for all who see it. */
@Schema(name = "FeedbackForm", description = "Feedback form of a deputy on a reply or a commitment (征询意见表、回执)")
record FeedbackFormView(
        UUID id,

        @Schema(
                description =
                        "What the form asks about: a reply, or what became of a commitment in it, which never counts as"
                                + " one on the reply (回执类型)")
        FormKind kind,

        @Schema(description = "Commitment that the form is about, when the deputies got its state (承诺事项)") @Nullable
        RatedCommitmentView commitment,

        @Schema(description = "Reply that the form is about, or that made the commitment (答复)")
        UUID replyId,

        @Schema(description = "Assignment of the reply (交办件)")
        UUID assignmentId,

        UUID suggestionId,
        String regionCode,

        @Schema(description = "Unit that replied (承办单位)") String unitCode,

        @Schema(description = "Deputy who is asked (代表)") String deputyCode,

        @Schema(description = "Round of the reply, from 1 (办理轮次)")
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

        @Schema(description = "When the deputy was reminded (催促时间)") @Nullable
        Instant remindedAt,

        @Schema(description = "Last day after the reminder (催促后的反馈期限)") @Nullable
        DueDateView lastDue,

        @Schema(description = "When it was clear that no feedback came (确认不反馈的时间)") @Nullable
        Instant noFeedbackAt,

        @Schema(description = "What the deputy said afterwards; it does not count (补充反馈意见)") @Nullable
        Remark remark,

        @Schema(description = "Rating of the attitude (办理态度)") @Nullable
        Grade attitude,

        @Schema(description = "Rating of the result (办理结果)") @Nullable
        Grade result,

        @Schema(description = "Reason for dissatisfaction, or a remark (理由或意见)") @Nullable
        String reason,

        @Schema(description = "Whether it was returned after the due date (是否逾期反馈)") @Nullable
        Boolean late,

        @Nullable Instant returnedAt,

        @Schema(description = "When the intake office had a late remark count (采纳补充反馈的时间)") @Nullable
        Instant reopenedAt,

        Instant updatedAt,
        @Schema(description = "Also the ETag (版本)") long version) {

    private static final Feedback NOT_RETURNED = new Feedback(null, null, null, null, null);

    /** The commitment that a receipt asks about. */
    @Schema(name = "RatedCommitment", description = "Commitment as it stood when its state was given (承诺事项落实情况)")
    record RatedCommitmentView(
            UUID id,

            @Schema(description = "Year in whose fourth quarter its state was given (寄送年份)")
            int year,

            @Schema(description = "Content (内容)") String promise,

            @Schema(description = "Due date (完成时限)") LocalDate due,

            @Schema(description = "OPEN, FULFILLED or ANSWERED (状态)")
            String status,

            @Schema(description = "Day on which it was fulfilled (落实日期)") @Nullable
            LocalDate fulfilledOn) {

        static RatedCommitmentView of(RatedCommitment rated) {
            return rated == null
                    ? null
                    : new RatedCommitmentView(
                            rated.id(),
                            rated.year(),
                            rated.promise(),
                            rated.due(),
                            rated.status(),
                            rated.fulfilledOn());
        }
    }

    /** What a deputy said too late. */
    @Schema(name = "FeedbackRemark", description = "Late remark of a deputy on a reply (补充反馈意见)")
    record Remark(Grade attitude, Grade result, @Nullable String reason, Instant remarkedAt) {

        static Remark of(FeedbackForm form) {
            Feedback said = form.feedback();
            return new Remark(said.attitude(), said.result(), said.reason(), form.remarkedAt());
        }
    }

    static FeedbackFormView of(FeedbackForm form, Instant now) {
        RatedReply reply = form.reply();
        boolean returned = form.status() == FormStatus.RETURNED;
        Feedback feedback = returned ? form.feedback() : NOT_RETURNED;
        Reminder reminder = form.reminder();
        return new FeedbackFormView(
                form.getId(),
                form.kind(),
                RatedCommitmentView.of(form.commitment()),
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
                reminder == null ? null : reminder.at(),
                reminder == null ? null : DueDateView.of(reminder.due()),
                form.noFeedbackAt(),
                form.feedback() == null || returned ? null : Remark.of(form),
                feedback.attitude(),
                feedback.result(),
                feedback.reason(),
                feedback.late(),
                feedback.at(),
                form.reopenedAt(),
                form.getUpdatedAt(),
                form.getVersion());
    }
}
