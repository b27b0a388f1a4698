package org.lianluo.shared.events.station.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A contact of a link was logged; its summary is not in it.
 *
 * @param linkId id of the link
 * @param kind DIRECTOR_STATION, MEMBER_DEPUTY or DEPUTY_VOTERS
 * @param regionCode region of whoever keeps in touch
 * @param memberCode natural code of the mandate of whoever keeps in touch
 * @param targetCode code of the station or the deputy; null for the voters of a place
 * @param contactedOn day of the contact
 * @param form VISIT, TALK, PHONE or ONLINE
 * @param loggedAt when it was logged
 */
@EventType(value = "lianluo.station.contact-link.logged.v1", title = "联系情况已登记 / Contact logged")
public record ContactLinkLoggedV1(
        UUID linkId,
        String kind,
        String regionCode,
        String memberCode,
        String targetCode,
        LocalDate contactedOn,
        String form,
        Instant loggedAt)
        implements IntegrationEvent {}
