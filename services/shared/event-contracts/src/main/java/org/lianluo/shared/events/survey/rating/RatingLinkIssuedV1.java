package org.lianluo.shared.events.survey.rating;

import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A station made a link by which somebody may rate it or an answer, once (一次性评价链接). Whether it was used is told nowhere.
 *
 * @param linkId id of the link
 * @param regionCode region of the station
 * @param stationCode station
 * @param subjectKind STATION or ANSWER
 * @param issuedOn day in China
 * @param validUntil last day on which it may be used
 */
@EventType(value = "lianluo.survey.rating-link.issued.v1", title = "评价链接已发出 / Rating link issued")
public record RatingLinkIssuedV1(
        UUID linkId,
        String regionCode,
        String stationCode,
        String subjectKind,
        LocalDate issuedOn,
        LocalDate validUntil)
        implements IntegrationEvent {}
