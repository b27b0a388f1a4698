package org.lianluo.shared.events.suggestion.triage;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A deputy declined to convert an opinion; it is with the station again.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param deputyCode deputy who declined
 * @param declinedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.conversion-declined.v1", title = "代表未采纳转化 / Opinion conversion declined")
public record OpinionConversionDeclinedV1(
        UUID opinionId, String regionCode, String stationCode, String deputyCode, Instant declinedAt)
        implements IntegrationEvent {}
