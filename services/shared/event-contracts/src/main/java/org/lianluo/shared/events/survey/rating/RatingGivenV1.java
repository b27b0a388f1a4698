package org.lianluo.shared.events.survey.rating;

import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A constituent rated a station or an answer through a link. Five ratings of one kind are told together, ordered by their
 * grades and with the day of the last, so that neither order nor time says which link gave which. It names no opinion
 * either: the opinion is one person's, and would say who rated.
 *
 * @param pileId id of the pile in which the station's ratings of this kind are counted
 * @param regionCode region of the station
 * @param stationCode station
 * @param subjectKind STATION or ANSWER
 * @param grade of a station: SATISFIED, BASICALLY_SATISFIED or DISSATISFIED; null for an answer
 * @param attitude of an answer: how they were treated; null for a station
 * @param result of an answer: what came of it; null for a station
 * @param day day in China on which the five were complete
 */
@EventType(value = "lianluo.survey.rating.given.v1", title = "群众通过链接作出评价 / Rating given by link")
public record RatingGivenV1(
        UUID pileId,
        String regionCode,
        String stationCode,
        String subjectKind,
        String grade,
        String attitude,
        String result,
        LocalDate day)
        implements IntegrationEvent {}
