package org.lianluo.shared.events.suggestion.triage;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An opinion belongs to another channel (诉讼, 信访, 110, 12345), and its submitter was told so.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param channel LITIGATION, PETITION, POLICE_110, HOTLINE_12345 or OTHER
 * @param referredAt when
 */
@EventType(value = "lianluo.suggestion.opinion.referred-out.v1", title = "社情民意已引导至其他渠道 / Opinion referred out")
public record OpinionReferredOutV1(
        UUID opinionId, String regionCode, String stationCode, String channel, Instant referredAt)
        implements IntegrationEvent {}
