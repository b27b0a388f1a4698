package org.lianluo.shared.events.station.reception;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A visitor of a reception day drew a number, was called, was heard or left (来访排号). Who it is, nobody is told.
 *
 * @param visitId id of the visit
 * @param dayId id of the reception day
 * @param regionCode region of the day
 * @param stationCode station that receives; null for a directors' day
 * @param number number in the queue of that day
 * @param fromStatus state before; null for a new one
 * @param toStatus state from now on: WAITING, CALLED, HEARD or LEFT
 * @param opinionIds opinions that the visitor raised
 * @param changedAt when
 */
@EventType(
        value = "lianluo.station.reception-visit.status-changed.v1",
        title = "接待日来访进展 / Visit on a reception day went on")
public record ReceptionVisitStatusChangedV1(
        UUID visitId,
        UUID dayId,
        String regionCode,
        String stationCode,
        int number,
        String fromStatus,
        String toStatus,
        List<UUID> opinionIds,
        Instant changedAt)
        implements IntegrationEvent {}
