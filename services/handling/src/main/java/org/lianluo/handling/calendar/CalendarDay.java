package org.lianluo.handling.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.events.handling.CalendarYearLoadedV1;

/** A day on which it is not simply Monday to Friday that is worked. */
@Schema(name = "CalendarDay", description = "Day that differs from the normal week (特殊日)")
record CalendarDay(LocalDate date, Kind kind) {

    static Stream<CalendarDay> in(CalendarYear year) {
        CalendarYearLoadedV1 days = year.loaded();
        return Stream.concat(
                days.holidays().stream().map(date -> new CalendarDay(date, Kind.HOLIDAY)),
                days.swappedWorkdays().stream().map(date -> new CalendarDay(date, Kind.SWAPPED_WORKDAY)));
    }

    @Schema(name = "CalendarDayKind", description = "Holiday, or a working weekend day (类型)")
    enum Kind {
        HOLIDAY,
        SWAPPED_WORKDAY
    }
}
