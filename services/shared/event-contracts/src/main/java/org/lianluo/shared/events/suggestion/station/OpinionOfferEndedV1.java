package org.lianluo.shared.events.suggestion.station;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * Nobody claimed the opinion that was offered; its station decides on it.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param reason EXPIRED or BY_STATION
 * @param endedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.offer-ended.v1", title = "社情民意认领已结束 / Offer ended")
public record OpinionOfferEndedV1(UUID opinionId, String regionCode, String stationCode, String reason, Instant endedAt)
        implements IntegrationEvent {}
