package org.lianluo.shared.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.shared.calendar.WorkingDayCalendar;
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

    static WorkingDayCalendar calendar(List<KnownCalendarYear> years) {
        return new WorkingDayCalendar(
                years.stream().map(known -> known.year).collect(Collectors.toSet()),
                dates(years.stream().map(known -> known.holidays)),
                dates(years.stream().map(known -> known.swappedWorkdays)));
    }

    private static Set<LocalDate> dates(Stream<LocalDate[]> arrays) {
        return arrays.flatMap(Arrays::stream).collect(Collectors.toSet());
    }
}
