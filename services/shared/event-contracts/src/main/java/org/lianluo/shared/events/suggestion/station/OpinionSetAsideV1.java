package org.lianluo.shared.events.suggestion.station;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The opinion was set aside (搁置) with others of the same text, of which one stays and is decided on. It is counted
 * and kept.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param setAsideId what was set aside together
 * @param representativeId the one that stays
 * @param setAsideAt when
 */
@EventType(value = "lianluo.suggestion.opinion.set-aside.v1", title = "社情民意已搁置 / Opinion set aside")
public record OpinionSetAsideV1(
        UUID opinionId,
        String regionCode,
        String stationCode,
        UUID setAsideId,
        UUID representativeId,
        Instant setAsideAt)
        implements IntegrationEvent {}
