package org.lianluo.shared.events.suggestion.triage;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A deputy adopted an opinion for their own suggestion.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param deputyCode deputy who adopted it
 * @param convertedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.converted.v1", title = "社情民意已被代表采纳转化 / Opinion converted")
public record OpinionConvertedV1(
        UUID opinionId, String regionCode, String stationCode, String deputyCode, Instant convertedAt)
        implements IntegrationEvent {}
