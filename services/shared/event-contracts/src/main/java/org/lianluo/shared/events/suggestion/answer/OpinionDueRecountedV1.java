package org.lianluo.shared.events.suggestion.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A due date of an opinion was recounted, since the calendar of its year became known.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param limit TRIAGE or RATING
 * @param due the new due date
 * @param provisional true when the calendar of that day is still not known
 * @param recountedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.due-recounted.v1", title = "意见期限已重新计算 / Opinion due recounted")
public record OpinionDueRecountedV1(
        UUID opinionId,
        String regionCode,
        String stationCode,
        String limit,
        LocalDate due,
        boolean provisional,
        Instant recountedAt)
        implements IntegrationEvent {}
