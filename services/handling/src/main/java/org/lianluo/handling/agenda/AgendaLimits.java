package org.lianluo.handling.agenda;

import java.time.LocalDate;
import java.util.Map;
import org.lianluo.shared.calendar.TimeLimit;

/** The limits of a place, as they are in force on the day of a meeting. */
public record AgendaLimits(Map<AgendaTaskKind, TimeLimit> limits) {

    /**
     * The last day. "N days before" leaves N whole days, of which the day of the meeting is none; "within six months" ends
     * on the day of the same number (民法典 §202).
     */
    LocalDate due(AgendaTaskKind task, LocalDate meeting) {
        TimeLimit limit = limits.get(task);
        if (task.isBefore()) {
            return meeting.minusDays(limit.amount());
        }
        return limit.after(meeting);
    }
}
