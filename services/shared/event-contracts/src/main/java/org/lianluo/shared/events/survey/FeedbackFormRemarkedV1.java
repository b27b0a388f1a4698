package org.lianluo.shared.events.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A deputy said something when it counted as no feedback already. It is kept as a remark and reopens nothing, unless the
 * intake office decides so; then {@link FeedbackReturnedV1} follows.
 *
 * @param formId id of the form
 * @param replyId id of the reply
 * @param assignmentId id of the assignment
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param unitCode unit that replied
 * @param deputyCode deputy who is asked
 * @param round round of the reply
 * @param attitude SATISFIED, BASICALLY_SATISFIED or DISSATISFIED
 * @param result SATISFIED, BASICALLY_SATISFIED or DISSATISFIED
 * @param toRoles roles of the region that may decide whether it counts
 * @param remarkedAt when
 * @param kind REPLY or COMMITMENT: what the form asks about; null in older events: a reply
 * @param commitmentId id of the commitment; null for a form on a reply
 */
@EventType(value = "lianluo.survey.feedback-form.remarked.v1", title = "代表补充反馈意见 / Late remark on a reply")
public record FeedbackFormRemarkedV1(
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
        List<String> toRoles,
        Instant remarkedAt,
        String kind,
        UUID commitmentId)
        implements FormEvent {}
