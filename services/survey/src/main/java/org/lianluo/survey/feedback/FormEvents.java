package org.lianluo.survey.feedback;

import java.time.Instant;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.survey.FeedbackFormDueRecountedV1;
import org.lianluo.shared.events.survey.FeedbackFormOpenedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;

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
                form.dueDate().rule());
    }

    static FeedbackFormDueRecountedV1 dueRecounted(FeedbackForm form, Instant at) {
        RatedReply reply = form.reply();
        DueDate due = form.dueDate();
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
                due.rule());
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
                feedback.at());
    }
}
