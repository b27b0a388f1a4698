package org.lianluo.shared.events.handling.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A supervision case moved on without asking or telling a unit: its answer is overdue, it was inspected, or verified (逾期、检查、核实).
 *
 * @param caseId id of the case
 * @param kind kind of supervision, such as KEY_SUGGESTION or SPECIAL_INQUIRY
 * @param subjectKind what it is about: SUGGESTION, ASSIGNMENT, COMMITMENT, OPINION, ISSUE_ITEM, SUPERVISION_CASE or TOPIC
 * @param subjectId id of that; null for a topic
 * @param regionCode region
 * @param status OVERDUE, INSPECTED or VERIFIED
 * @param note what was found, or shows it; null for one that is overdue
 * @param unitCodes units that were asked
 * @param deputyCodes deputies who are told
 * @param advancedAt when
 */
@EventType(value = "lianluo.handling.supervision-case.advanced.v1", title = "督办进展 / Supervision advanced")
public record SupervisionAdvancedV1(
        UUID caseId,
        String kind,
        String subjectKind,
        UUID subjectId,
        String regionCode,
        String status,
        String note,
        List<String> unitCodes,
        List<String> deputyCodes,
        Instant advancedAt)
        implements IntegrationEvent {}
