package org.lianluo.shared.events.handling.hearing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A hearing was arranged, at which units answer deputies face to face (面对面问效、面对面听证、约见).
 *
 * @param hearingId id of the hearing
 * @param kind kind: RESULTS (面对面问效), VIEWS (面对面听证) or HEAD_MEETING (约见)
 * @param regionCode region
 * @param supervisionCaseId supervision case that it belongs to; null for none
 * @param startsAt its beginning
 * @param subjectKinds kinds of what it is about, in the order of the ids
 * @param subjectIds what it is about
 * @param unitCodes units that are asked
 * @param deputyCodes deputies who are invited
 * @param toRoles roles that are told
 * @param plannedAt when it was arranged
 */
@EventType(value = "lianluo.handling.hearing.planned.v1", title = "听证已安排 / Hearing arranged")
public record HearingPlannedV1(
        UUID hearingId,
        String kind,
        String regionCode,
        UUID supervisionCaseId,
        Instant startsAt,
        List<String> subjectKinds,
        List<UUID> subjectIds,
        List<String> unitCodes,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant plannedAt)
        implements IntegrationEvent {}
