package org.lianluo.shared.events.handling.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A measure was taken since units did not answer in time (升级督办).
 *
 * @param caseId id of the case
 * @param kind kind of supervision, such as KEY_SUGGESTION or SPECIAL_INQUIRY
 * @param subjectKind what it is about: SUGGESTION, ASSIGNMENT, COMMITMENT, OPINION, ISSUE_ITEM, SUPERVISION_CASE or TOPIC
 * @param subjectId id of that; null for a topic
 * @param regionCode region
 * @param measure ORDER_TO_CORRECT, CIRCULAR, INQUIRY or QUESTION_MOTION
 * @param unitCodes units of the case
 * @param due last day from now on
 * @param note reason
 * @param toRoles roles that are told
 * @param escalatedAt when
 */
@EventType(value = "lianluo.handling.supervision-case.escalated.v1", title = "督办已升级 / Supervision escalated")
public record SupervisionEscalatedV1(
        UUID caseId,
        String kind,
        String subjectKind,
        UUID subjectId,
        String regionCode,
        String measure,
        List<String> unitCodes,
        LocalDate due,
        String note,
        List<String> toRoles,
        Instant escalatedAt)
        implements IntegrationEvent {}
