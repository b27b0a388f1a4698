package org.lianluo.shared.events.station.attention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An idle station is used again, or a deputy came (情况已结束).
 *
 * @param findingId id of the finding
 * @param kind IDLE_STATION or ABSENT_DEPUTY
 * @param regionCode region of the station or of the mandate
 * @param stationCode the station; null for a deputy
 * @param deputyCodes all mandates of the person; none for a station
 * @param reason SEEN for use or coming, NO_LONGER_APPLIES where it concerns nobody any more
 * @param toRoles roles that are told
 * @param endedAt when
 */
@EventType(
        value = "lianluo.station.attention-finding.ended.v1",
        title = "闲置或者未进站情况已结束 / Idle station or absent deputy over")
public record AttentionFindingEndedV1(
        UUID findingId,
        String kind,
        String regionCode,
        String stationCode,
        List<String> deputyCodes,
        String reason,
        List<String> toRoles,
        Instant endedAt)
        implements IntegrationEvent {}
