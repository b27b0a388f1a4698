package org.lianluo.shared.events.handling.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A supervision case is over; the deputies are told what became of it (代表法 2025 §31).
 *
 * @param caseId id of the case
 * @param kind kind of supervision, such as KEY_SUGGESTION or SPECIAL_INQUIRY
 * @param subjectKind what it is about: SUGGESTION, ASSIGNMENT, COMMITMENT, OPINION, ISSUE_ITEM, SUPERVISION_CASE or TOPIC
 * @param subjectId id of that; null for a topic
 * @param regionCode region
 * @param outcome SOLVED, IN_PROGRESS, CONTINUED or NOT_POSSIBLE
 * @param conclusion conclusion
 * @param unitCodes units that were asked
 * @param deputyCodes deputies who are told
 * @param toRoles roles that are told
 * @param closedAt when
 */
@EventType(value = "lianluo.handling.supervision-case.closed.v1", title = "督办事项已办结 / Supervision closed")
public record SupervisionClosedV1(
        UUID caseId,
        String kind,
        String subjectKind,
        UUID subjectId,
        String regionCode,
        String outcome,
        String conclusion,
        List<String> unitCodes,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant closedAt)
        implements IntegrationEvent {}
