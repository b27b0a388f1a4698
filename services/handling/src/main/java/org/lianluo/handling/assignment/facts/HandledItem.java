package org.lianluo.handling.assignment.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A suggestion in the hands of a unit, through all its rounds; what was given back or withdrawn is none.
 *
 * @param assignmentId of the first round
 * @param lastId assignment of the last round that was replied to; that of the first where none was
 * @param replies whether the unit replies, and not only gives its opinion to the lead
 * @param due last day of the first round; null while the calendar is not loaded
 * @param doneOn day of the first reply, or of the first opinion; null until then
 * @param late whether that was late; in the longer time where an extension was granted
 * @param classCode of the last reply; null without one
 * @param reworks how often it was handled again
 * @param sentBack whether the lead sent the opinion back
 * @param leadDue the day until which the lead has to reply; null for who replies, and while the calendar is not loaded
 */
public record HandledItem(
        UUID assignmentId,
        UUID lastId,
        UUID suggestionId,
        int registrationNumber,
        String unitCode,
        boolean replies,
        List<String> deputyCodes,
        LocalDate due,
        LocalDate doneOn,
        boolean late,
        boolean extended,
        boolean contacted,
        String classCode,
        int reworks,
        boolean sentBack,
        LocalDate leadDue) {

    /** Whether it was done, or its time has passed. */
    public boolean isDue(LocalDate today) {
        return doneOn != null || due != null && due.isBefore(today);
    }
}
