package org.lianluo.shared.events.station.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * It was entered who keeps in touch with whom (双联系).
 *
 * @param linkId id of the link
 * @param kind DIRECTOR_STATION, MEMBER_DEPUTY or DEPUTY_VOTERS
 * @param regionCode region of whoever keeps in touch
 * @param memberCode natural code of the mandate of whoever keeps in touch
 * @param targetCode code of the station or the deputy; null for the voters of a place
 * @param since first day
 * @param recordedAt when it was entered
 */
@EventType(value = "lianluo.station.contact-link.recorded.v1", title = "联系关系已登记 / Link of dual contact recorded")
public record ContactLinkRecordedV1(
        UUID linkId,
        String kind,
        String regionCode,
        String memberCode,
        String targetCode,
        LocalDate since,
        Instant recordedAt)
        implements IntegrationEvent {}
