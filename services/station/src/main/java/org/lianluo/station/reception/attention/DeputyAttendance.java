package org.lianluo.station.reception.attention;

import java.time.LocalDate;
import java.util.List;

/**
 * How a person who is in office came to stations, by whichever of their mandates.
 *
 * @param person the same for two mandates of one person
 * @param codes all their mandates
 * @param inOfficeSince from which day on they act without a break: they have their time from then on
 * @param seenOn when they last signed in; null for never
 * @param missed days that were held without them though they were down, in their order
 */
record DeputyAttendance(
        String person, List<String> codes, LocalDate inOfficeSince, LocalDate seenOn, List<MissedDay> missed) {

    /** @param excused whether they had leave: such a day is shown and not held against them */
    record MissedDay(LocalDate on, boolean excused) {}

    boolean staysAway(Window window) {
        return !window.holds(inOfficeSince)
                && !window.holds(seenOn)
                && !missedWithoutLeave(window.from()).isEmpty();
    }

    List<LocalDate> missedWithoutLeave(LocalDate from) {
        return missedSince(from, false);
    }

    List<LocalDate> missedWithLeave(LocalDate from) {
        return missedSince(from, true);
    }

    private List<LocalDate> missedSince(LocalDate from, boolean excused) {
        return missed.stream()
                .filter(day -> day.excused() == excused && !day.on().isBefore(from))
                .map(MissedDay::on)
                .toList();
    }
}
