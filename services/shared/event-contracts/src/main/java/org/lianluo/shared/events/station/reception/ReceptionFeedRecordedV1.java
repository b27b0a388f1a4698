package org.lianluo.shared.events.station.reception;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A calendar of reception days was made or revoked (接待日历订阅).
 *
 * @param feedId id of the calendar
 * @param regionCode region of the station or deputy
 * @param stationCode station whose days it has; null for those of a deputy
 * @param deputyCode deputy whose days it has; null for those of a station
 * @param revoked whether it was revoked
 * @param changedAt when
 */
@EventType(
        value = "lianluo.station.reception-feed.recorded.v1",
        title = "接待日历订阅已登记 / Calendar of reception days recorded")
public record ReceptionFeedRecordedV1(
        UUID feedId, String regionCode, String stationCode, String deputyCode, boolean revoked, Instant changedAt)
        implements IntegrationEvent {}
