package org.lianluo.shared.events.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A signing deputy is asked for feedback on a reply (征询意见表).
 *
 * @param formId id of the form
 * @param replyId id of the reply
 * @param assignmentId id of the assignment
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param unitCode unit that replied
 * @param deputyCode deputy who is asked
 * @param round round of the reply
 * @param openedAt when
 * @param due last day to return it; null while it cannot be counted
 * @param dueRule the rule that the last day came from, even while the day cannot be counted
 * @param kind REPLY or COMMITMENT: what the form asks about; null in older events: a reply
 * @param commitmentId id of the commitment; null for a form on a reply
 */
@EventType(value = "lianluo.survey.feedback-form.opened.v1", title = "征询意见表已发出 / Feedback form opened")
public record FeedbackFormOpenedV1(
        UUID formId,
        UUID replyId,
        UUID assignmentId,
        UUID suggestionId,
        String regionCode,
        String unitCode,
        String deputyCode,
        int round,
        Instant openedAt,
        LocalDate due,
        String dueRule,
        String kind,
        UUID commitmentId)
        implements FormEvent {}
