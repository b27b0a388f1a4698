package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.CalendarYearNotLoadedException;
import org.lianluo.shared.calendar.Deadlines;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.calendar.WorkingDayCalendar;
import org.lianluo.shared.events.CalendarYearLoadedV1;
import org.lianluo.shared.events.PolicySetV1;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/** Counts due dates by the policies of a jurisdiction and the working-day calendar. */
@ApplicationScoped
public class PolicyBook {

    /** The jurisdiction whose policies hold where a region has none of its own. */
    public static final String DEFAULT = "DEFAULT";

    /**
     * The last day of a limit that begins on a day.
     *
     * <p>Never refuses: where working days would be counted in a year that is not loaded, the date is left open,
     * provisional, and set when the year is loaded; a case must not be turned away because a calendar is late.
     *
     * @param regionCode whose policies hold; where it has none, those of the region above it, then the default
     * @param start the day on which the limit begins, in China; also decides which policy is in force
     */
    public Uni<DueDate> due(Mutiny.Session session, String regionCode, PolicyKey policy, LocalDate start) {
        return limit(session, regionCode, policy, start)
                .chain(limit -> calendar(session, start).map(calendar -> count(policy, limit, start, calendar)));
    }

    private static DueDate count(PolicyKey policy, TimeLimit limit, LocalDate start, WorkingDayCalendar calendar) {
        try {
            return DueDate.of(policy, start, Deadlines.due(start, limit, calendar, policy.key()));
        } catch (CalendarYearNotLoadedException e) {
            return DueDate.unknown(
                    policy, start, policy.key() + " " + limit + ": " + start + " + " + limit + "; " + e.getMessage());
        }
    }

    /** The limit in force on a day: the region's own, else that of the region above it, else the default. */
    public Uni<TimeLimit> limit(Mutiny.Session session, String regionCode, PolicyKey policy, LocalDate on) {
        List<String> jurisdictions = jurisdictions(regionCode);
        return Sql.rows(session, """
                        SELECT jurisdiction, effective_from, value FROM known_policy
                        WHERE key = $1 AND effective_from <= $2 AND jurisdiction = ANY ($3)""", policy.key(), on, jurisdictions.toArray(String[]::new))
                .map(known -> mostSpecific(known, jurisdictions, policy));
    }

    /** Whose policies may hold, from the widest to the region itself (GB/T 2260: province, city, county, then street). */
    static List<String> jurisdictions(String regionCode) {
        return Stream.of(
                        DEFAULT,
                        regionCode.substring(0, 2) + "0000",
                        regionCode.substring(0, 4) + "00",
                        regionCode.substring(0, 6),
                        regionCode)
                .distinct()
                .toList();
    }

    private static TimeLimit mostSpecific(List<Object[]> known, List<String> jurisdictions, PolicyKey policy) {
        return known.stream()
                .max(Comparator.<Object[]>comparingInt(row -> jurisdictions.indexOf((String) row[0]))
                        .thenComparing(row -> (LocalDate) row[1]))
                .map(row -> TimeLimit.parse((String) row[2]))
                .orElse(policy.fallback());
    }

    /** The years around a day: the one before, for late starts, and the four after. */
    private static Uni<WorkingDayCalendar> calendar(Mutiny.Session session, LocalDate around) {
        return Sql.rows(
                        session,
                        "SELECT year, holidays, swapped_workdays FROM known_calendar_year WHERE year BETWEEN $1 AND $2",
                        around.getYear() - 1,
                        around.getYear() + 4)
                .map(years -> new WorkingDayCalendar(
                        years.stream().map(year -> (Integer) year[0]).collect(Collectors.toSet()),
                        days(years, 1),
                        days(years, 2)));
    }

    private static Set<LocalDate> days(List<Object[]> years, int column) {
        return years.stream()
                .flatMap(year -> Arrays.stream((LocalDate[]) year[column]))
                .collect(Collectors.toSet());
    }

    /** Learns of a policy. */
    public Uni<Void> learn(Work work, PolicySetV1 event) {
        return keep(work, new KnownPolicy(event));
    }

    /** Learns the calendar of a year. */
    public Uni<Void> learn(Work work, CalendarYearLoadedV1 event) {
        return keep(work, new KnownCalendarYear(event));
    }

    /** At once, so that what is counted next counts by it. */
    private static Uni<Void> keep(Work work, Object known) {
        return work.session().merge(known).chain(() -> work.session().flush());
    }
}
