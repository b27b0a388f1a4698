package org.lianluo.shared.events.suggestion.triage;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An opinion was merged (并案) into another and follows its answer.
 *
 * @param opinionId id of the opinion
 * @param targetOpinionId opinion that it follows
 * @param regionCode region of the station
 * @param stationCode station
 * @param mergedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.merged.v1", title = "社情民意已并案 / Opinion merged")
public record OpinionMergedV1(
        UUID opinionId, UUID targetOpinionId, String regionCode, String stationCode, Instant mergedAt)
        implements IntegrationEvent {}
