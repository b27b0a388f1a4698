package org.lianluo.shared.events.suggestion.answer;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An opinion was answered (replied, which is not yet solved).
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param answeredBy STATION, UNIT, MERGE_TARGET or SUGGESTION
 * @param unitCode unit that answered; null for the station's own answer
 * @param answeredAt when
 */
@EventType(value = "lianluo.suggestion.opinion.answered.v1", title = "社情民意已答复 / Opinion answered")
public record OpinionAnsweredV1(
        UUID opinionId, String regionCode, String stationCode, String answeredBy, String unitCode, Instant answeredAt)
        implements IntegrationEvent {}
