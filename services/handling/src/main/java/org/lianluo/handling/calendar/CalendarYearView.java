package org.lianluo.handling.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.events.handling.CalendarYearLoadedV1;

/** The calendar of a year as everybody may read it. */
@Schema(name = "CalendarYear", description = "Working-day calendar of a year (年度工作日历)")
record CalendarYearView(
        int year,
        List<LocalDate> holidays,
        List<LocalDate> swappedWorkdays,
        @Schema(description = "Also the ETag (版本)") long version) {

    static CalendarYearView of(CalendarYear year) {
        CalendarYearLoadedV1 days = year.loaded();
        return new CalendarYearView(days.year(), days.holidays(), days.swappedWorkdays(), year.getVersion());
    }
}
