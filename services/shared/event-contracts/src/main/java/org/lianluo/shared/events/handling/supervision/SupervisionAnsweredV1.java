package org.lianluo.shared.events.handling.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A unit answered what it was asked (反馈督办).
 *
 * @param caseId id of the case
 * @param kind kind of supervision, such as KEY_SUGGESTION or SPECIAL_INQUIRY
 * @param subjectKind what it is about: SUGGESTION, ASSIGNMENT, COMMITMENT, OPINION, ISSUE_ITEM, SUPERVISION_CASE or TOPIC
 * @param subjectId id of that; null for a topic
 * @param regionCode region
 * @param questionId id of the question
 * @param unitCode unit
 * @param answer answer
 * @param documentNumber number of the unit's letter; may be null
 * @param late whether that was after the last day
 * @param unanswered how many questions are open then
 * @param deputyCodes deputies who are told
 * @param answeredAt when
 */
@EventType(value = "lianluo.handling.supervision-case.answered.v1", title = "督办事项已反馈 / Supervision answered")
public record SupervisionAnsweredV1(
        UUID caseId,
        String kind,
        String subjectKind,
        UUID subjectId,
        String regionCode,
        UUID questionId,
        String unitCode,
        String answer,
        String documentNumber,
        boolean late,
        int unanswered,
        List<String> deputyCodes,
        Instant answeredAt)
        implements IntegrationEvent {}
