package org.lianluo.shared.events.station.attention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The office wrote why a station is idle or a deputy does not come; what it wrote is told to nobody else.
 *
 * @param findingId id of the finding
 * @param kind IDLE_STATION or ABSENT_DEPUTY
 * @param regionCode region of the station or of the mandate
 * @param stationCode the station; null for a deputy
 * @param deputyCodes all mandates of the person; none for a station
 * @param toRoles roles that are told
 * @param explainedAt when
 */
@EventType(
        value = "lianluo.station.attention-finding.explained.v1",
        title = "闲置或者未进站情况已说明 / Idle station or absent deputy explained")
public record AttentionFindingExplainedV1(
        UUID findingId,
        String kind,
        String regionCode,
        String stationCode,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant explainedAt)
        implements IntegrationEvent {}
