package org.lianluo.shared.events.survey.rating;

import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The station withdrew a link that nobody had used.
 *
 * @param linkId id of the link
 * @param regionCode region of the station
 * @param stationCode station
 * @param subjectKind STATION or ANSWER
 * @param revokedOn day in China
 */
@EventType(value = "lianluo.survey.rating-link.revoked.v1", title = "评价链接已作废 / Rating link revoked")
public record RatingLinkRevokedV1(
        UUID linkId, String regionCode, String stationCode, String subjectKind, LocalDate revokedOn)
        implements IntegrationEvent {}
