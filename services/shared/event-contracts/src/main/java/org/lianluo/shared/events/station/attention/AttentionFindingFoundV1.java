package org.lianluo.shared.events.station.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A station was found idle (闲置站点), or a deputy never to come (从不进站). It is a prompt; nothing follows by itself.
 *
 * @param findingId id of the finding
 * @param kind IDLE_STATION or ABSENT_DEPUTY
 * @param regionCode region of the station or of the mandate
 * @param stationCode the station; null for a deputy
 * @param deputyCodes all mandates of the person; none for a station
 * @param limit value of the policy by which it was found, such as 3mo
 * @param since day after which nothing happened at the station; of a deputy the first day that they missed
 * @param lastSeenOn last day of use or of signing in; null for never
 * @param toRoles roles that are told
 * @param foundAt when
 */
@EventType(
        value = "lianluo.station.attention-finding.found.v1",
        title = "发现闲置站点或者从不进站的代表 / Idle station or absent deputy found")
public record AttentionFindingFoundV1(
        UUID findingId,
        String kind,
        String regionCode,
        String stationCode,
        List<String> deputyCodes,
        String limit,
        LocalDate since,
        LocalDate lastSeenOn,
        List<String> toRoles,
        Instant foundAt)
        implements IntegrationEvent {}
