package org.lianluo.shared.events.handling.hearing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A hearing does not take place (取消).
 *
 * @param hearingId id of the hearing
 * @param kind kind: RESULTS (面对面问效), VIEWS (面对面听证) or HEAD_MEETING (约见)
 * @param regionCode region
 * @param unitCodes units that are asked
 * @param deputyCodes deputies who are invited
 * @param toRoles roles that are told
 * @param cancelledAt when
 */
@EventType(value = "lianluo.handling.hearing.cancelled.v1", title = "听证已取消 / Hearing cancelled")
public record HearingCancelledV1(
        UUID hearingId,
        String kind,
        String regionCode,
        List<String> unitCodes,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant cancelledAt)
        implements IntegrationEvent {}
