package org.lianluo.shared.events.suggestion.answer;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A case was closed; closed is not the same as satisfied.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param outcome RATED or NO_RATING
 * @param closedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.closed.v1", title = "社情民意已办结 / Opinion closed")
public record OpinionClosedV1(UUID opinionId, String regionCode, String stationCode, String outcome, Instant closedAt)
        implements IntegrationEvent {}
