package org.lianluo.shared.events.survey;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A deputy gave feedback on a reply, on attitude and on result separately.
 *
 * @param formId id of the form
 * @param replyId id of the reply
 * @param assignmentId id of the assignment
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param unitCode unit that replied
 * @param deputyCode deputy
 * @param round round of the reply
 * @param attitude SATISFIED, BASICALLY_SATISFIED or DISSATISFIED
 * @param result SATISFIED, BASICALLY_SATISFIED or DISSATISFIED
 * @param reason why the deputy is dissatisfied; null when they are not
 * @param late true when the due date had passed
 * @param returnedAt when; of a late remark that the intake office has count, when it decided so
 * @param kind REPLY or COMMITMENT: what the form asks about; null in older events: a reply
 * @param commitmentId id of the commitment; null for a form on a reply
 * @param reopened true for a late remark that the intake office has count; null in older events: false
 */
@EventType(value = "lianluo.survey.feedback-form.returned.v1", title = "征询意见表已反馈 / Feedback returned")
public record FeedbackReturnedV1(
        UUID formId,
        UUID replyId,
        UUID assignmentId,
        UUID suggestionId,
        String regionCode,
        String unitCode,
        String deputyCode,
        int round,
        String attitude,
        String result,
        String reason,
        boolean late,
        Instant returnedAt,
        String kind,
        UUID commitmentId,
        Boolean reopened)
        implements FormEvent {}
