package org.lianluo.shared.events.handling.hearing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A hearing is over: every question has its answer, and all that was to be followed up is confirmed (办结).
 *
 * @param hearingId id of the hearing
 * @param kind kind: RESULTS (面对面问效), VIEWS (面对面听证) or HEAD_MEETING (约见)
 * @param regionCode region
 * @param supervisionCaseId supervision case that it belongs to; null for none
 * @param questions how many questions were asked
 * @param followUps how many matters were followed up, all of them confirmed
 * @param unitCodes units that are asked
 * @param deputyCodes deputies who are invited
 * @param toRoles roles that are told
 * @param closedAt when
 */
@EventType(value = "lianluo.handling.hearing.closed.v1", title = "听证已办结 / Hearing closed")
public record HearingClosedV1(
        UUID hearingId,
        String kind,
        String regionCode,
        UUID supervisionCaseId,
        int questions,
        int followUps,
        List<String> unitCodes,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant closedAt)
        implements IntegrationEvent {}
