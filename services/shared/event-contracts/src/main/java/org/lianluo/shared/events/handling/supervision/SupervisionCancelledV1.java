package org.lianluo.shared.events.handling.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A supervision case was called off (撤销督办).
 *
 * @param caseId id of the case
 * @param kind kind of supervision, such as KEY_SUGGESTION or SPECIAL_INQUIRY
 * @param subjectKind what it is about: SUGGESTION, ASSIGNMENT, COMMITMENT, OPINION, ISSUE_ITEM, SUPERVISION_CASE or TOPIC
 * @param subjectId id of that; null for a topic
 * @param regionCode region
 * @param reason reason
 * @param unitCodes units that were asked
 * @param deputyCodes deputies who are told
 * @param toRoles roles that are told
 * @param cancelledAt when
 */
@EventType(value = "lianluo.handling.supervision-case.cancelled.v1", title = "督办事项已撤销 / Supervision cancelled")
public record SupervisionCancelledV1(
        UUID caseId,
        String kind,
        String subjectKind,
        UUID subjectId,
        String regionCode,
        String reason,
        List<String> unitCodes,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant cancelledAt)
        implements IntegrationEvent {}
