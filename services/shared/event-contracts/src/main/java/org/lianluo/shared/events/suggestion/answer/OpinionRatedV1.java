package org.lianluo.shared.events.suggestion.answer;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The submitter rated the answer.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param grade SATISFIED, BASICALLY_SATISFIED or DISSATISFIED
 * @param round round of handling that was rated
 * @param ratedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.rated.v1", title = "群众已评价 / Opinion rated")
public record OpinionRatedV1(
        UUID opinionId, String regionCode, String stationCode, String grade, int round, Instant ratedAt)
        implements IntegrationEvent {}
