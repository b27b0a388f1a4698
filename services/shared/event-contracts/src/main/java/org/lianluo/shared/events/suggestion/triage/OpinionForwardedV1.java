package org.lianluo.shared.events.suggestion.triage;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The station head handed an opinion to a handling unit (转办).
 *
 * @param opinionId id of the opinion
 * @param receiptNumber receipt number
 * @param regionCode region of the station
 * @param stationCode station that forwards
 * @param categoryCode category
 * @param unitCode unit that is to handle it
 * @param approvedTitle title as the station approved it
 * @param approvedText text as the station approved it, without personal data
 * @param location where it is, as the station approved it; may be null
 * @param round 1, or 2 after the constituent was dissatisfied
 * @param forwardedAt when it was handed over (交办之日)
 */
@EventType(value = "lianluo.suggestion.opinion.forwarded.v1", title = "社情民意已转办 / Opinion forwarded")
public record OpinionForwardedV1(
        UUID opinionId,
        String receiptNumber,
        String regionCode,
        String stationCode,
        String categoryCode,
        String unitCode,
        String approvedTitle,
        String approvedText,
        String location,
        int round,
        Instant forwardedAt)
        implements IntegrationEvent {}
