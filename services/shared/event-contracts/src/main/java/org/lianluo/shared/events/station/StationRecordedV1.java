package org.lianluo.shared.events.station;

import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A liaison station (联络站) was entered or changed; full state.
 *
 * @param stationId id of the station
 * @param code natural code, as in token claims
 * @param name name in Chinese
 * @param kind HOME, STATION, STUDIO, CENTRE, ONLINE, SECTOR, SECTOR_EDUCATION, SECTOR_LAW, SECTOR_ENTERPRISE,
 *     SECTOR_MILITARY_CIVIL, MEDIATION, DEMONSTRATION or LEGISLATIVE_POINT
 * @param regionCode region that the station belongs to
 * @param status ACTIVE, SUSPENDED or CLOSED
 * @param pageTokenHash SHA-256 of the token in the station's QR code, hexadecimal; null when revoked
 * @param streetCode nine-digit code of the street or township in which it lies; null where that is not recorded
 * @param successorId station that it was merged into; null while it was not
 */
@EventType(value = "lianluo.station.station.recorded.v1", title = "联络站已登记或变更 / Station recorded")
public record StationRecordedV1(
        UUID stationId,
        String code,
        String name,
        String kind,
        String regionCode,
        String status,
        String pageTokenHash,
        String streetCode,
        UUID successorId)
        implements IntegrationEvent {}
