package org.lianluo.shared.events.station.standard;

import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * Somebody looked at an item of a standard at a station (建站检查); the evidence is not in it.
 *
 * @param checkId id of the look
 * @param stationId the station
 * @param stationCode its code
 * @param regionCode its region
 * @param standardCode the standard
 * @param itemCode the item
 * @param met whether the station has it
 * @param on day of the look
 */
@EventType(value = "lianluo.station.station-check.recorded.v1", title = "站点检查情况已登记 / Look at a station recorded")
public record StationCheckRecordedV1(
        UUID checkId,
        UUID stationId,
        String stationCode,
        String regionCode,
        String standardCode,
        String itemCode,
        boolean met,
        LocalDate on)
        implements IntegrationEvent {}
