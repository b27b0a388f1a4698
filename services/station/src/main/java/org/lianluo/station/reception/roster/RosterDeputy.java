package org.lianluo.station.reception.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * A deputy who receives at a station.
 *
 * @param code the mandate
 * @param person who holds it; of two mandates the same, so that nobody is at two places at once
 * @param absences when the deputy can't come
 * @param held days of the year for which the deputy is down at this station already
 */
public record RosterDeputy(String code, String person, List<Absence> absences, int held) {

    /** Days on which a deputy can't come, the last one among them. */
    public record Absence(LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    boolean isAbsentOn(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.covers(day));
    }
}
