package org.lianluo.shared.events.station.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A letter or a visit was taken on petition duty, handed on, asked after or followed to its end; no word of it is in the event.
 *
 * @param entryId id of the entry
 * @param dutyId id of the day of duty
 * @param regionCode region whose office planned the duty
 * @param stationCode station at which it was taken
 * @param takenOn day on which it was taken
 * @param kind LETTER or VISIT
 * @param receiptNumber number of the receipt of its opinion
 * @param deputyCode natural code of the mandate of whoever took it
 * @param fromStatus state before, the same when it is asked after or handed on again; null for a new one
 * @param toStatus state from now on: TAKEN, HANDED_ON or ENDED
 * @param result SETTLED, PARTLY_SETTLED, EXPLAINED or LED_TO_PROCEDURE; null before its end
 * @param changedAt when
 */
@EventType(value = "lianluo.station.petition-entry.status-changed.v1", title = "来信来访办理进展 / Petition went on")
public record PetitionEntryStatusChangedV1(
        UUID entryId,
        UUID dutyId,
        String regionCode,
        String stationCode,
        LocalDate takenOn,
        String kind,
        String receiptNumber,
        String deputyCode,
        String fromStatus,
        String toStatus,
        String result,
        Instant changedAt)
        implements IntegrationEvent {}
