package org.lianluo.survey.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.survey.FeedbackFormDueRecountedV1;
import org.lianluo.shared.events.survey.FeedbackFormLapsedV1;
import org.lianluo.shared.events.survey.FeedbackFormOpenedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemarkedV1;
import org.lianluo.shared.events.survey.FeedbackFormRemindedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.security.Role;

/** What has happened to a form, in the words of the published contracts; read off its state afterwards. */
final class FormEvents {

    private FormEvents() {}

    static FeedbackFormOpenedV1 opened(FeedbackForm form) {
        RatedReply reply = form.reply();
        return new FeedbackFormOpenedV1(
                form.getId(),
                reply.replyId(),
                reply.assignmentId(),
                reply.suggestionId(),
                form.getRegionCode(),
                reply.unitCode(),
                form.deputyCode(),
                reply.round(),
                form.getCreatedAt(),
                form.dueDate().due(),
                form.dueDate().rule(),
                form.kind().name(),
                commitmentOf(form));
    }

    static FeedbackFormDueRecountedV1 dueRecounted(FeedbackForm form, Instant at) {
        RatedReply reply = form.reply();
        DueDate due = form.currentDue();
        return new FeedbackFormDueRecountedV1(
                form.getId(),
                reply.replyId(),
                reply.assignmentId(),
                reply.suggestionId(),
                form.getRegionCode(),
                reply.unitCode(),
                form.deputyCode(),
                reply.round(),
                due.due(),
                due.isProvisional(),
                at,
                due.rule(),
                form.kind().name(),
                commitmentOf(form));
    }

    static FeedbackFormRemindedV1 reminded(FeedbackForm form) {
        RatedReply reply = form.reply();
        DueDate due = form.reminder().due();
        return new FeedbackFormRemindedV1(
                form.getId(),
                reply.replyId(),
                reply.assignmentId(),
                reply.suggestionId(),
                form.getRegionCode(),
                reply.unitCode(),
                form.deputyCode(),
                reply.round(),
                form.dueDate().due(),
                due.due(),
                due.isProvisional(),
                due.rule(),
                List.of(Role.DEPUTY.name()),
                form.reminder().at(),
                form.kind().name(),
                commitmentOf(form));
    }

    static FeedbackFormLapsedV1 lapsed(FeedbackForm form) {
        RatedReply reply = form.reply();
        return new FeedbackFormLapsedV1(
                form.getId(),
                reply.replyId(),
                reply.assignmentId(),
                reply.suggestionId(),
                form.getRegionCode(),
                reply.unitCode(),
                form.deputyCode(),
                reply.round(),
                form.reminder().due().due(),
                List.of(Role.DEPUTY.name(), Role.INTAKE_OFFICER.name()),
                form.noFeedbackAt(),
                form.kind().name(),
                commitmentOf(form));
    }

    /** Its words stay on the form: they count for nothing yet. */
    static FeedbackFormRemarkedV1 remarked(FeedbackForm form) {
        RatedReply reply = form.reply();
        return new FeedbackFormRemarkedV1(
                form.getId(),
                reply.replyId(),
                reply.assignmentId(),
                reply.suggestionId(),
                form.getRegionCode(),
                reply.unitCode(),
                form.deputyCode(),
                reply.round(),
                form.feedback().attitude().name(),
                form.feedback().result().name(),
                List.of(Role.INTAKE_OFFICER.name()),
                form.remarkedAt(),
                form.kind().name(),
                commitmentOf(form));
    }

    /** A remark of a deputy who is not dissatisfied stays on the form. */
    static FeedbackReturnedV1 returned(FeedbackForm form) {
        RatedReply reply = form.reply();
        Feedback feedback = form.feedback();
        return new FeedbackReturnedV1(
                form.getId(),
                reply.replyId(),
                reply.assignmentId(),
                reply.suggestionId(),
                form.getRegionCode(),
                reply.unitCode(),
                form.deputyCode(),
                reply.round(),
                feedback.attitude().name(),
                feedback.result().name(),
                feedback.isDissatisfied() ? feedback.reason() : null,
                feedback.late(),
                feedback.at(),
                form.kind().name(),
                commitmentOf(form),
                form.reopenedAt() != null);
    }

    private static UUID commitmentOf(FeedbackForm form) {
        return form.commitment() == null ? null : form.commitment().id();
    }
}
