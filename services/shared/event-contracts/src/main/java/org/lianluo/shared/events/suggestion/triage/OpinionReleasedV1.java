package org.lianluo.shared.events.suggestion.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The opinion or suggestion that this one followed ended without an answer; it is with the station again.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param fromStatus MERGED or CONVERTED
 * @param triageDue last day for the new triage; null while it cannot be counted
 * @param releasedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.released.v1", title = "并案对象或代表建议已终止，联络站重新分办 / Opinion released")
public record OpinionReleasedV1(
        UUID opinionId,
        String regionCode,
        String stationCode,
        String fromStatus,
        LocalDate triageDue,
        Instant releasedAt)
        implements IntegrationEvent {}
