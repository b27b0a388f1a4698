package org.lianluo.station.reception.roster;

import java.time.LocalDate;

/**
 * What a roster could not give, and why.
 *
 * @param deputyCode who has too few days; null for a station or a day of it
 * @param day on which nobody receives; null otherwise
 * @param missing days that the deputy lacks; 0 otherwise
 */
public record RosterGap(String stationCode, String deputyCode, LocalDate day, int missing, GapReason reason) {

    static RosterGap ofStation(String station, GapReason reason) {
        return new RosterGap(station, null, null, 0, reason);
    }

    static RosterGap ofDay(String station, LocalDate day) {
        return new RosterGap(station, null, day, 0, GapReason.NOBODY_FREE);
    }

    static RosterGap ofDeputy(String station, String deputy, int missing, GapReason reason) {
        return new RosterGap(station, deputy, null, missing, reason);
    }
}
