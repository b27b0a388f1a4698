package org.lianluo.shared.events.handling.hearing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A hearing has another day (改期).
 *
 * @param hearingId id of the hearing
 * @param kind kind: RESULTS (面对面问效), VIEWS (面对面听证) or HEAD_MEETING (约见)
 * @param regionCode region
 * @param startedAt the beginning that was arranged before
 * @param startsAt its beginning
 * @param unitCodes units that are asked
 * @param deputyCodes deputies who are invited
 * @param toRoles roles that are told
 * @param postponedAt when that was decided
 */
@EventType(value = "lianluo.handling.hearing.postponed.v1", title = "听证已改期 / Hearing postponed")
public record HearingPostponedV1(
        UUID hearingId,
        String kind,
        String regionCode,
        Instant startedAt,
        Instant startsAt,
        List<String> unitCodes,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant postponedAt)
        implements IntegrationEvent {}
