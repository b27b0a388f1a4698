package org.lianluo.shared.events.handling.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A supervision case was opened: proposed, for the director meeting or the office to decide on, or planned (提出督办).
 *
 * @param caseId id of the case
 * @param kind kind of supervision, such as KEY_SUGGESTION or SPECIAL_INQUIRY
 * @param subjectKind what it is about: SUGGESTION, ASSIGNMENT, COMMITMENT, OPINION, ISSUE_ITEM, SUPERVISION_CASE or TOPIC
 * @param subjectId id of that; null for a topic
 * @param regionCode region
 * @param status PROPOSED or PLANNED
 * @param committeeCode committee that supervises it; null for none
 * @param movers members or deputies who move it
 * @param deputyCodes deputies who are told what becomes of it
 * @param toRoles roles that decide; none where nobody has to
 * @param openedAt when
 */
@EventType(value = "lianluo.handling.supervision-case.opened.v1", title = "督办事项已提出 / Supervision opened")
public record SupervisionOpenedV1(
        UUID caseId,
        String kind,
        String subjectKind,
        UUID subjectId,
        String regionCode,
        String status,
        String committeeCode,
        List<String> movers,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant openedAt)
        implements IntegrationEvent {}
