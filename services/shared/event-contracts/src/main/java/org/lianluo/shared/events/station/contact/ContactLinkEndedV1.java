package org.lianluo.shared.events.station.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A link of dual contact was ended.
 *
 * @param linkId id of the link
 * @param kind DIRECTOR_STATION, MEMBER_DEPUTY or DEPUTY_VOTERS
 * @param regionCode region of whoever kept in touch
 * @param memberCode natural code of the mandate of whoever kept in touch
 * @param targetCode code of the station or the deputy; null for the voters of a place
 * @param until last day
 * @param endedAt when it was entered
 */
@EventType(value = "lianluo.station.contact-link.ended.v1", title = "联系关系已结束 / Link of dual contact ended")
public record ContactLinkEndedV1(
        UUID linkId,
        String kind,
        String regionCode,
        String memberCode,
        String targetCode,
        LocalDate until,
        Instant endedAt)
        implements IntegrationEvent {}
