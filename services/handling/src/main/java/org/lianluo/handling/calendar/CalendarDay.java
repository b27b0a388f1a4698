package org.lianluo.handling.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which it is not simply Monday to Friday that is worked. */
@Schema(name = "CalendarDay", description = "Day that differs from the ordinary week (特殊日)")
record CalendarDay(LocalDate date, Kind kind) {

    @Schema(name = "CalendarDayKind", description = "Day off, or a weekend day that is worked (类型)")
    enum Kind {
        HOLIDAY,
        SWAPPED_WORKDAY
    }
}
