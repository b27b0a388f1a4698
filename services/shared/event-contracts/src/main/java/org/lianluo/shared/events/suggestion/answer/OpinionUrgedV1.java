package org.lianluo.shared.events.suggestion.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * Somebody who waits for an answer urged whoever is to act. What they wrote stays at the station.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param unitCode unit that is to act; null when nobody of a unit is
 * @param urgedBy STATION or SUBMITTER
 * @param count how often the opinion was urged, this time included
 * @param urgedOn day, in China
 * @param urgedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.urged.v1", title = "社情民意已催办 / Opinion urged")
public record OpinionUrgedV1(
        UUID opinionId,
        String regionCode,
        String stationCode,
        String unitCode,
        String urgedBy,
        int count,
        LocalDate urgedOn,
        Instant urgedAt)
        implements IntegrationEvent {}
