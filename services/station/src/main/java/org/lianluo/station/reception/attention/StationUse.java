package org.lianluo.station.reception.attention;

import java.time.LocalDate;

/**
 * What is known of the use of an open station.
 *
 * @param startedOn when it last opened, opened anew or moved: it has its time from then on
 * @param usedOn when a deputy last received there, a petition was taken or a director visited; null for never
 */
record StationUse(String code, LocalDate startedOn, LocalDate usedOn) {

    /** The day after which nothing happened. */
    LocalDate since() {
        return usedOn == null || usedOn.isBefore(startedOn) ? startedOn : usedOn;
    }

    boolean isIdle(Window window) {
        return !window.holds(since());
    }
}
