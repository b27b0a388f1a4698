package org.lianluo.handling.calendar;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent of a year. */
@Schema(name = "CalendarYearDetails", description = "Working-day calendar of a year (年度工作日历)")
record CalendarYearRequest(
        @Schema(description = "Holidays; weekend days among them have no effect (放假日)", examples = "2027-01-01")
        @NotEmpty
        @Size(max = 366)
        List<@NotNull LocalDate> holidays,

        @Schema(description = "Working Saturdays and Sundays (调休上班日)", examples = "2027-02-20")
        @NotNull
        @Size(max = 100)
        List<@NotNull LocalDate> swappedWorkdays) {

    CalendarYearDetails details() {
        return new CalendarYearDetails(holidays, swappedWorkdays);
    }
}
