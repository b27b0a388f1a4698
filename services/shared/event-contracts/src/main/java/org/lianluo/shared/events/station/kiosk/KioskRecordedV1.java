package org.lianluo.shared.events.station.kiosk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A kiosk was set up, enrolled or revoked, or something about it was found or is gone (站内终端).
 *
 * @param kioskId id of the kiosk
 * @param code its code
 * @param regionCode region of its station
 * @param stationCode station where it stands
 * @param clientId its client in the realm, also once it is revoked; null before it is enrolled
 * @param status ENROLLING, ACTIVE or REVOKED
 * @param faults what is wrong with it: SILENT, CLOCK_WRONG, ITEMS_REFUSED; none for all well
 * @param toRoles roles that are told, of the region or the station
 * @param changedAt when
 */
@EventType(value = "lianluo.station.kiosk.recorded.v1", title = "站内终端已登记 / Kiosk recorded")
public record KioskRecordedV1(
        UUID kioskId,
        String code,
        String regionCode,
        String stationCode,
        String clientId,
        String status,
        List<String> faults,
        List<String> toRoles,
        Instant changedAt)
        implements IntegrationEvent {}
