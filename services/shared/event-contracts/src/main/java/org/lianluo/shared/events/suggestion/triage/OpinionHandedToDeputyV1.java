package org.lianluo.shared.events.suggestion.triage;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The station head handed an opinion to a deputy for conversion into a suggestion.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param deputyCode deputy who is asked
 * @param handedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.handed-to-deputy.v1", title = "社情民意已交代表转化 / Opinion handed to deputy")
public record OpinionHandedToDeputyV1(
        UUID opinionId, String regionCode, String stationCode, String deputyCode, Instant handedAt)
        implements IntegrationEvent {}
