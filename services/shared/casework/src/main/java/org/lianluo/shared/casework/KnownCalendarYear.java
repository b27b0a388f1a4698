package org.lianluo.shared.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.lianluo.shared.events.CalendarYearLoadedV1;

/** The working-day calendar of a year, as this service knows it. */
@Entity
class KnownCalendarYear {

    @Id
    int year;

    LocalDate[] holidays;
    LocalDate[] swappedWorkdays;

    protected KnownCalendarYear() {}

    KnownCalendarYear(CalendarYearLoadedV1 event) {
        year = event.year();
        holidays = event.holidays().toArray(LocalDate[]::new);
        swappedWorkdays = event.swappedWorkdays().toArray(LocalDate[]::new);
    }
}
