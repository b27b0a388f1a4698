package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import org.lianluo.shared.messaging.Work;

/** A feature that keeps due dates: counts its provisional ones again when the calendar of a year becomes known. */
public interface CalendarListener {

    Uni<Void> calendarLoaded(int year, Work work);
}
