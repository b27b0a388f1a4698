package org.lianluo.shared.events.suggestion.triage;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The submitter withdrew the opinion before triage.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param withdrawnAt when
 */
@EventType(value = "lianluo.suggestion.opinion.withdrawn.v1", title = "社情民意已撤回 / Opinion withdrawn")
public record OpinionWithdrawnV1(UUID opinionId, String regionCode, String stationCode, Instant withdrawnAt)
        implements IntegrationEvent {}
