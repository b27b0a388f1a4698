package org.lianluo.shared.events.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A deputy let the date of a feedback form pass and is reminded, once (催促).
 *
 * @param formId id of the form
 * @param replyId id of the reply
 * @param assignmentId id of the assignment
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param unitCode unit that replied
 * @param deputyCode deputy who is asked
 * @param round round of the reply
 * @param missedDue the day that passed
 * @param due the last day from now on; null while it cannot be counted
 * @param provisional true when the calendar of that day is not known yet
 * @param dueRule the rule that the last day came from, even while the day cannot be counted
 * @param toRoles roles that are to act: the deputy who is asked
 * @param remindedAt when
 * @param kind REPLY or COMMITMENT: what the form asks about; null in older events: a reply
 * @param commitmentId id of the commitment; null for a form on a reply
 */
@EventType(value = "lianluo.survey.feedback-form.reminded.v1", title = "征询意见表已催促 / Deputy reminded of feedback form")
public record FeedbackFormRemindedV1(
        UUID formId,
        UUID replyId,
        UUID assignmentId,
        UUID suggestionId,
        String regionCode,
        String unitCode,
        String deputyCode,
        int round,
        LocalDate missedDue,
        LocalDate due,
        boolean provisional,
        String dueRule,
        List<String> toRoles,
        Instant remindedAt,
        String kind,
        UUID commitmentId)
        implements FormEvent {}
