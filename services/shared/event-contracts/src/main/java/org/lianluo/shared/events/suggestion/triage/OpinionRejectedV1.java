package org.lianluo.shared.events.suggestion.triage;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The station head rejected an opinion with a reason.
 *
 * @param opinionId id of the opinion
 * @param regionCode region of the station
 * @param stationCode station
 * @param reasonCode PERSONAL_MATTER, ADVERTISEMENT, VAGUE, OUT_OF_SCOPE, ABUSIVE or OTHER
 * @param rejectedAt when
 */
@EventType(value = "lianluo.suggestion.opinion.rejected.v1", title = "社情民意不予受理 / Opinion rejected")
public record OpinionRejectedV1(
        UUID opinionId, String regionCode, String stationCode, String reasonCode, Instant rejectedAt)
        implements IntegrationEvent {}
