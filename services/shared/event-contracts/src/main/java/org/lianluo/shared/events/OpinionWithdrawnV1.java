package org.lianluo.shared.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The asker withdrew his opinion before triage.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param withdrawnAt when
 */
@EventType("lianluo.suggestion.opinion.withdrawn.v1")
public record OpinionWithdrawnV1(UUID opinionId, String regionCode, String stationCode, Instant withdrawnAt)
        implements IntegrationEvent {}
