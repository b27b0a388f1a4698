package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import org.lianluo.shared.messaging.Work;

/**
 * A feature that keeps due dates: counts them again when the calendar of a year becomes known (the provisional ones) or is
 * corrected (those still running through that year).
 */
public interface CalendarListener {

    Uni<Void> calendarLoaded(int year, Work work);

    /** What the history says of a date that was counted again: the calendar was missing before, or was another. */
    static String note(int year, DueDate before) {
        return before.isProvisional()
                ? "calendar of " + year + " loaded (" + year + "年工作日历已导入)"
                : "calendar of " + year + " corrected (" + year + "年工作日历已更正)";
    }
}
