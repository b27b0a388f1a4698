package org.lianluo.shared.events.suggestion.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The station gave the answer back to the submitter.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param ratingDue last day for a rating, after which the case closes by itself; null while it cannot be counted
 * @param fedBackAt when
 */
@EventType(value = "lianluo.suggestion.opinion.fed-back.v1", title = "答复已反馈群众 / Opinion fed back")
public record OpinionFedBackV1(
        UUID opinionId, String regionCode, String stationCode, LocalDate ratingDue, Instant fedBackAt)
        implements IntegrationEvent {}
