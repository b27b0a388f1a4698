package org.lianluo.shared.events.suggestion.station;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A deputy claimed the opinion (认领), and decides whether they make a suggestion of it.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param deputyCode the deputy
 * @param claimedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.claimed.v1", title = "社情民意已认领 / Opinion claimed")
public record OpinionClaimedV1(
        UUID opinionId, String regionCode, String stationCode, String deputyCode, Instant claimedAt)
        implements IntegrationEvent {}
