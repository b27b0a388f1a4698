package org.lianluo.shared.events.station.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A star rating went on (星级评定).
 *
 * @param ratingId id of the rating
 * @param stationId the station
 * @param stationCode its code
 * @param regionCode its region
 * @param standardCode the standard
 * @param fromStatus state before; null for a new application
 * @param toStatus state from now on: APPLIED, REVIEWED, AWARDED, REFUSED, WITHDRAWN, LOST or REPLACED; AWARDED again after a yearly review
 * @param stars stars by the last review; null before the first
 * @param recheckDue last day of the next yearly review; null where none is due
 * @param toRoles roles that are told: the office of the region, or the head of the station
 * @param changedAt when
 */
@EventType(value = "lianluo.station.star-rating.status-changed.v1", title = "站点星级进展 / Star rating went on")
public record StarRatingStatusChangedV1(
        UUID ratingId,
        UUID stationId,
        String stationCode,
        String regionCode,
        String standardCode,
        String fromStatus,
        String toStatus,
        Integer stars,
        LocalDate recheckDue,
        List<String> toRoles,
        Instant changedAt)
        implements IntegrationEvent {}
