package org.lianluo.shared.events.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * No feedback came after the reminder, either (不反馈): the form stands outside the base of satisfaction.
 *
 * @param formId id of the form
 * @param replyId id of the reply
 * @param assignmentId id of the assignment
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param unitCode unit that replied
 * @param deputyCode deputy who is asked
 * @param round round of the reply
 * @param due the day after the reminder that passed
 * @param toRoles roles that should know: the deputy who is asked, and of the region the intake office
 * @param lapsedAt when
 * @param kind REPLY or COMMITMENT: what the form asks about; null in older events: a reply
 * @param commitmentId id of the commitment; null for a form on a reply
 */
@EventType(value = "lianluo.survey.feedback-form.lapsed.v1", title = "代表未反馈 / No feedback given")
public record FeedbackFormLapsedV1(
        UUID formId,
        UUID replyId,
        UUID assignmentId,
        UUID suggestionId,
        String regionCode,
        String unitCode,
        String deputyCode,
        int round,
        LocalDate due,
        List<String> toRoles,
        Instant lapsedAt,
        String kind,
        UUID commitmentId)
        implements FormEvent {}
