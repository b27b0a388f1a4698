package org.lianluo.station.station.opening;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;

/**
 * A time in which a station is open, each week, on public holidays or on one day; or a day on which it stays closed, without
 * times.
 */
@Entity
class OpeningHours {

    @Id
    private UUID id;

    private UUID stationId;

    /** 1 for Monday; null for a single day. */
    private Integer weekday;

    private boolean onHolidays;
    private LocalDate onDay;
    private LocalTime opens;
    private LocalTime closes;

    protected OpeningHours() {}

    private OpeningHours(UUID stationId, Integer weekday, LocalDate onDay, LocalTime opens, LocalTime closes) {
        this.id = Ids.next();
        this.stationId = stationId;
        this.weekday = weekday;
        this.onDay = onDay;
        this.opens = opens;
        this.closes = closes;
    }

    static OpeningHours weekly(UUID stationId, DayOfWeek day, LocalTime opens, LocalTime closes) {
        return new OpeningHours(stationId, day.getValue(), null, opens, closes);
    }

    static OpeningHours onDay(UUID stationId, LocalDate day, LocalTime opens, LocalTime closes) {
        return new OpeningHours(stationId, null, day, opens, closes);
    }

    static OpeningHours onHolidays(UUID stationId, LocalTime opens, LocalTime closes) {
        OpeningHours hours = new OpeningHours(stationId, null, null, opens, closes);
        hours.onHolidays = true;
        return hours;
    }

    /** Whether it is one of public holidays, whatever the day of the week. */
    boolean isOnHolidays() {
        return onHolidays;
    }

    /** The day of the week; null for a single day. */
    DayOfWeek weekday() {
        return weekday == null ? null : DayOfWeek.of(weekday);
    }

    LocalDate onDay() {
        return onDay;
    }

    /** Null on a day on which it stays closed. */
    LocalTime opens() {
        return opens;
    }

    LocalTime closes() {
        return closes;
    }
}
