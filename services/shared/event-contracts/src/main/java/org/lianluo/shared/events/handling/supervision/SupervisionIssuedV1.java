package org.lianluo.shared.events.handling.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * Units were asked, for the first time or again (下达督办).
 *
 * @param caseId id of the case
 * @param kind kind of supervision, such as KEY_SUGGESTION or SPECIAL_INQUIRY
 * @param subjectKind what it is about: SUGGESTION, ASSIGNMENT, COMMITMENT, OPINION, ISSUE_ITEM, SUPERVISION_CASE or TOPIC
 * @param subjectId id of that; null for a topic
 * @param regionCode region
 * @param round how often units were asked in it, from 1
 * @param unitCodes units that have yet to answer, once for each question
 * @param due first of the last days for their answers
 * @param deputyCodes deputies who are told
 * @param toRoles roles that are told
 * @param issuedAt when
 */
@EventType(value = "lianluo.handling.supervision-case.issued.v1", title = "督办事项已下达 / Supervision issued")
public record SupervisionIssuedV1(
        UUID caseId,
        String kind,
        String subjectKind,
        UUID subjectId,
        String regionCode,
        int round,
        List<String> unitCodes,
        LocalDate due,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant issuedAt)
        implements IntegrationEvent {}
