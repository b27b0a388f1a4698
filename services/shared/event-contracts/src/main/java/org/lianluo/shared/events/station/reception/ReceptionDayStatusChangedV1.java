package org.lianluo.shared.events.station.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A reception day of deputies went on (代表接待日).
 *
 * @param dayId id of the reception day
 * @param regionCode region of the day
 * @param stationCode station that receives; null for a directors' day
 * @param kind kind of the day: REGULAR, DIRECTORS_DAY, LISTENING, MARKET_DAY or BY_APPOINTMENT
 * @param fromStatus state before; null for a new one
 * @param toStatus state from now on: PLANNED, ANNOUNCED, OPEN, HELD, ARCHIVED, CANCELLED or POSTPONED; the same when deputies,
 *     attendance or figures change
 * @param heldOn the day
 * @param deputyCodes deputies who receive
 * @param presentCodes deputies who signed in
 * @param excusedCodes deputies who have leave; null in events from before leave was kept
 * @param attendances deputies who came; 0 before it is held
 * @param visitors visitors who came; 0 before it is held
 * @param items opinions that they raised; 0 before it is held
 * @param successorId the day in its place; null unless it is postponed
 * @param toRoles roles that are told: those deputies, and staff of the station
 * @param changedAt when
 */
@EventType(value = "lianluo.station.reception-day.status-changed.v1", title = "代表接待日进展 / Reception day went on")
public record ReceptionDayStatusChangedV1(
        UUID dayId,
        String regionCode,
        String stationCode,
        String kind,
        String fromStatus,
        String toStatus,
        LocalDate heldOn,
        List<String> deputyCodes,
        List<String> presentCodes,
        List<String> excusedCodes,
        int attendances,
        int visitors,
        int items,
        UUID successorId,
        List<String> toRoles,
        Instant changedAt)
        implements IntegrationEvent {}
