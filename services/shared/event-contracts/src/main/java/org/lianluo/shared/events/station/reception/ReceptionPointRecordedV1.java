package org.lianluo.shared.events.station.reception;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A deputy raised a point on a directors' day, or was answered (主任接待代表日问题).
 *
 * @param pointId id of the point
 * @param dayId id of the directors' day
 * @param regionCode region of the day
 * @param deputyCode deputy who raised it
 * @param unitCode unit that has to answer; null for the directors
 * @param answered whether the deputy was answered
 * @param changedAt when
 */
@EventType(
        value = "lianluo.station.reception-point.recorded.v1",
        title = "主任接待代表日问题已登记 / Point of a directors' day recorded")
public record ReceptionPointRecordedV1(
        UUID pointId,
        UUID dayId,
        String regionCode,
        String deputyCode,
        String unitCode,
        boolean answered,
        Instant changedAt)
        implements IntegrationEvent {}
