package org.lianluo.portal.show;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.CalendarDaysApi;
import org.lianluo.client.model.CalendarYear;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.calendar.WorkingDayCalendar;

/** How many working days are left, by the calendar that the API publishes; it is asked for once in ten minutes. */
@Unremovable
@ApplicationScoped
public class Workdays {

    private static final Logger LOG = Logger.getLogger(Workdays.class);
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Kept(WorkingDayCalendar days, Instant until) {}

    private record Years(int first, int last) {}

    private final CalendarDaysApi calendar;
    private final Clock clock = Clock.systemUTC();
    private final Map<Years, Kept> calendars = new ConcurrentHashMap<>();

    Workdays(@RestClient CalendarDaysApi calendar) {
        this.calendar = calendar;
    }

    /** In China. */
    LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** From today, which does not count; negative once the day has passed. */
    public int left(LocalDate due) {
        LocalDate today = today();
        LocalDate first = due.isBefore(today) ? due : today;
        LocalDate last = due.isBefore(today) ? today : due;
        WorkingDayCalendar days = between(first.getYear(), last.getYear());
        int count = (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> !days.isRestDay(day))
                .count();
        return due.isBefore(today) ? -count : count;
    }

    /** The next working day. */
    public LocalDate next() {
        LocalDate today = today();
        WorkingDayCalendar days = between(today.getYear(), today.getYear() + 1);
        LocalDate next = today.plusDays(1);
        while (days.isRestDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private WorkingDayCalendar between(int first, int last) {
        Years years = new Years(first, last);
        Instant now = clock.instant();
        Kept kept = calendars.get(years);
        if (kept == null || kept.until().isBefore(now)) {
            kept = new Kept(ask(years), now.plus(KEPT));
            calendars.put(years, kept);
        }
        return kept.days();
    }

    private WorkingDayCalendar ask(Years years) {
        Set<Integer> loaded = new HashSet<>();
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> swaps = new HashSet<>();
        for (int year = years.first(); year <= years.last(); year++) {
            CalendarYear known = ask(year);
            if (known != null) {
                loaded.add(year);
                holidays.addAll(days(known.getHolidays()));
                swaps.addAll(days(known.getSwappedWorkdays()));
            }
        }
        return new WorkingDayCalendar(loaded, holidays, swaps);
    }

    private static List<LocalDate> days(List<LocalDate> days) {
        return days == null ? List.of() : days;
    }

    private CalendarYear ask(int year) {
        try {
            return calendar.getCalendarYear(year, null);
        } catch (ApiException e) {
            if (e.getResponse().getStatus() != 404) {
                LOG.warnf(
                        "The calendar of %d can't be read: %d",
                        year, e.getResponse().getStatus());
            }
            return null;
        }
    }
}
