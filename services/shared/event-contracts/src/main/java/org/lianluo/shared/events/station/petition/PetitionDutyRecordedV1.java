package org.lianluo.shared.events.station.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A day of petition duty was planned, changed or called off (信访轮值); the deputies on duty are told.
 *
 * @param dutyId id of the day of duty
 * @param regionCode region whose office planned it
 * @param on the day
 * @param stationCode station at which it takes place
 * @param deputyCodes natural codes of the mandates of those on duty
 * @param status PLANNED or CALLED_OFF
 * @param recordedAt when
 */
@EventType(value = "lianluo.station.petition-duty.recorded.v1", title = "信访值班已安排或调整 / Petition duty recorded")
public record PetitionDutyRecordedV1(
        UUID dutyId,
        String regionCode,
        LocalDate on,
        String stationCode,
        List<String> deputyCodes,
        String status,
        Instant recordedAt)
        implements IntegrationEvent {}
