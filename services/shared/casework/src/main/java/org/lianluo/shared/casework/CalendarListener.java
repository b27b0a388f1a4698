package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import org.lianluo.shared.messaging.Work;

/**
 * A feature that keeps due dates: counts them again when the calendar of a year becomes known (the provisional ones) or is
 * corrected (those still running through that year).
 */
public interface CalendarListener {

    Uni<Void> calendarLoaded(int year, Work work);
}
