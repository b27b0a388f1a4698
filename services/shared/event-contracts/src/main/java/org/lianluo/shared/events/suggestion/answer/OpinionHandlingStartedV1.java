package org.lianluo.shared.events.suggestion.answer;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The unit accepted the opinion.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param unitCode unit
 * @param startedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.handling-started.v1", title = "承办单位已开始办理 / Opinion handling started")
public record OpinionHandlingStartedV1(
        UUID opinionId, String regionCode, String stationCode, String unitCode, Instant startedAt)
        implements IntegrationEvent {}
