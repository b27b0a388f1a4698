package org.lianluo.station.reception.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of all stations with the deputies of each, and what could not be had.
 *
 * @param days in the order of stations and days
 */
public record Roster(List<PlannedDay> days, List<RosterGap> gaps) {

    /** A day of a station and who receives on it; nobody where a gap says so. */
    public record PlannedDay(String stationCode, LocalDate day, List<String> deputyCodes) {}

    /** Days of deputies: two deputies on one day are two. */
    public int attendances() {
        return days.stream().mapToInt(day -> day.deputyCodes().size()).sum();
    }
}
