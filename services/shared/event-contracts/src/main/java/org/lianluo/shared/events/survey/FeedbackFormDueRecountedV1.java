package org.lianluo.shared.events.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * The last day to return a feedback form was recounted, since the calendar of its year became known or was corrected.
 *
 * @param formId id of the form
 * @param replyId id of the reply
 * @param assignmentId id of the assignment
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param unitCode unit that replied
 * @param deputyCode deputy who is asked
 * @param round round of the reply
 * @param due the new last day
 * @param provisional true when the calendar of that day is still not known
 * @param recountedAt when
 * @param rule the rule that the day came from
 * @param kind REPLY or COMMITMENT: what the form asks about; null in older events: a reply
 * @param commitmentId id of the commitment; null for a form on a reply
 */
@EventType(
        value = "lianluo.survey.feedback-form.due-recounted.v1",
        title = "征询意见表期限已重新计算 / Feedback form due recounted")
public record FeedbackFormDueRecountedV1(
        UUID formId,
        UUID replyId,
        UUID assignmentId,
        UUID suggestionId,
        String regionCode,
        String unitCode,
        String deputyCode,
        int round,
        LocalDate due,
        boolean provisional,
        Instant recountedAt,
        String rule,
        String kind,
        UUID commitmentId)
        implements FormEvent {}
