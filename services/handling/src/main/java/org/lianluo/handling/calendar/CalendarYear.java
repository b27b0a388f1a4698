package org.lianluo.handling.calendar;

import jakarta.persistence.Entity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.handling.CalendarYearLoadedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemException;

/** The announced calendar of one year, for all of the country. */
@Entity
class CalendarYear extends AggregateRoot {

    /** GB/T 2260 gives provinces only; this is the customary code of the whole country. */
    private static final String WHOLE_COUNTRY = "100000";

    private int year;
    private LocalDate[] holidays;
    private LocalDate[] swappedWorkdays;

    protected CalendarYear() {}

    CalendarYear(UUID id, int year, CalendarYearDetails details, String by, Instant at) {
        super(id, WHOLE_COUNTRY, by, at);
        this.year = year;
        set(details);
        tell(loaded());
    }

    void replace(CalendarYearDetails details, String by, Instant at) {
        set(details);
        touch(by, at);
        tell(loaded());
    }

    CalendarYearLoadedV1 loaded() {
        return new CalendarYearLoadedV1(year, List.of(holidays), List.of(swappedWorkdays));
    }

    private void set(CalendarYearDetails details) {
        List<LocalDate> off = details.holidays();
        List<LocalDate> worked = details.swappedWorkdays();
        for (int i = 0; i < off.size(); i++) {
            if (off.get(i).getYear() != year) {
                throw ProblemException.invalid("/holidays/" + i, "放假日期应在该年之内", "The holiday has to be in that year");
            }
        }
        for (int i = 0; i < worked.size(); i++) {
            LocalDate day = worked.get(i);
            if (day.getYear() != year || !isWeekend(day) || off.contains(day)) {
                throw ProblemException.invalid(
                        "/swappedWorkdays/" + i,
                        "调休上班日应是该年的周六或者周日，并且不在放假日期内",
                        "A day worked instead has to be a Saturday or Sunday of that year that is no holiday");
            }
        }
        holidays = sorted(off);
        swappedWorkdays = sorted(worked);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate[] sorted(List<LocalDate> dates) {
        return dates.stream().distinct().sorted().toArray(LocalDate[]::new);
    }

    int year() {
        return year;
    }

    @Override
    public String aggregateType() {
        return "calendar-year";
    }
}
