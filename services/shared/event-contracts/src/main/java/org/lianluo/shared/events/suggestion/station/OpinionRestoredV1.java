package org.lianluo.shared.events.suggestion.station;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The opinion that was set aside is with its station again, as it was before.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param setAsideId with what it was set aside
 * @param restoredAt when
 */
@EventType(value = "lianluo.suggestion.opinion.restored.v1", title = "社情民意已恢复 / Opinion restored")
public record OpinionRestoredV1(
        UUID opinionId, String regionCode, String stationCode, UUID setAsideId, Instant restoredAt)
        implements IntegrationEvent {}
