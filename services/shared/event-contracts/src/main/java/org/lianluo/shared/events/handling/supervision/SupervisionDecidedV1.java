package org.lianluo.shared.events.handling.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * It was decided whether a proposed case is taken up, and who leads it (确定重点督办, 代表法 2025 §52).
 *
 * @param caseId id of the case
 * @param kind kind of supervision, such as KEY_SUGGESTION or SPECIAL_INQUIRY
 * @param subjectKind what it is about: SUGGESTION, ASSIGNMENT, COMMITMENT, OPINION, ISSUE_ITEM, SUPERVISION_CASE or TOPIC
 * @param subjectId id of that; null for a topic
 * @param regionCode region
 * @param chosen whether it is
 * @param leaderCode who leads it; null for nobody
 * @param note reason or remark; may be null
 * @param deputyCodes deputies who are told
 * @param decidedAt when
 */
@EventType(value = "lianluo.handling.supervision-case.decided.v1", title = "督办事项已确定 / Supervision decided")
public record SupervisionDecidedV1(
        UUID caseId,
        String kind,
        String subjectKind,
        UUID subjectId,
        String regionCode,
        boolean chosen,
        String leaderCode,
        String note,
        List<String> deputyCodes,
        Instant decidedAt)
        implements IntegrationEvent {}
