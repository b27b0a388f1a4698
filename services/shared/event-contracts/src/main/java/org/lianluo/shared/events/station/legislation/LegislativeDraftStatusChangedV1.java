package org.lianluo.shared.events.station.legislation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A draft that is opened for comment went on (立法征求意见).
 *
 * @param draftId id of the draft
 * @param regionCode region whose office asks
 * @param fromStatus state before; null for a new one
 * @param toStatus state from now on: PREPARED, OPEN, CLOSED, REPORTED or WITHDRAWN; the same when it is extended
 * @param pointCodes legislative points that are asked
 * @param openToAll whether everybody may comment
 * @param lastDay last day for comments
 * @param toRoles roles that are told, at those points
 * @param changedAt when
 */
@EventType(
        value = "lianluo.station.legislative-draft.status-changed.v1",
        title = "法规草案征求意见进展 / Draft for comment went on")
public record LegislativeDraftStatusChangedV1(
        UUID draftId,
        String regionCode,
        String fromStatus,
        String toStatus,
        List<String> pointCodes,
        boolean openToAll,
        LocalDate lastDay,
        List<String> toRoles,
        Instant changedAt)
        implements IntegrationEvent {}
