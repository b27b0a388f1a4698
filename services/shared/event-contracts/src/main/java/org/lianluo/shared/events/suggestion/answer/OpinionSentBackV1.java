package org.lianluo.shared.events.suggestion.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The unit returned the opinion; it is with the station again.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param unitCode unit that returned it
 * @param triageDue last day for the new triage; null while it cannot be counted
 * @param sentBackAt when
 */
@EventType(value = "lianluo.suggestion.opinion.sent-back.v1", title = "承办单位已退回，联络站重新分办 / Opinion sent back")
public record OpinionSentBackV1(
        UUID opinionId, String regionCode, String stationCode, String unitCode, LocalDate triageDue, Instant sentBackAt)
        implements IntegrationEvent {}
