package org.lianluo.shared.events.suggestion.answer;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A dissatisfied rating reopened the case (once).
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param unitCode unit that handles it again; null when the station does
 * @param reopenedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.reopened.v1", title = "社情民意已重新办理 / Opinion reopened")
public record OpinionReopenedV1(
        UUID opinionId, String regionCode, String stationCode, String unitCode, Instant reopenedAt)
        implements IntegrationEvent {}
