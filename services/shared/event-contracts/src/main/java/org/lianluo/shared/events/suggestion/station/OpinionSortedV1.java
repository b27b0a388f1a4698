package org.lianluo.shared.events.suggestion.station;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The opinion was sorted into another category (归类).
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param fromCategory category until now
 * @param categoryCode category from now on
 * @param sortedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.sorted.v1", title = "社情民意已归类 / Opinion sorted")
public record OpinionSortedV1(
        UUID opinionId,
        String regionCode,
        String stationCode,
        String fromCategory,
        String categoryCode,
        Instant sortedAt)
        implements IntegrationEvent {}
