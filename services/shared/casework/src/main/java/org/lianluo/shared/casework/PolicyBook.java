package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.CalendarYearNotLoadedException;
import org.lianluo.shared.calendar.Deadlines;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.calendar.WorkingDayCalendar;
import org.lianluo.shared.events.CalendarYearLoadedV1;
import org.lianluo.shared.events.PolicySetV1;
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
        return session.createSelectionQuery("""
                        select p from KnownPolicy p
                        where p.key = :key and p.effectiveFrom <= :on and p.jurisdiction in (:jurisdictions)""", KnownPolicy.class)
                .setParameter("key", policy.key())
                .setParameter("on", on)
                .setParameter("jurisdictions", jurisdictions)
                .getResultList()
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

    private static TimeLimit mostSpecific(List<KnownPolicy> known, List<String> jurisdictions, PolicyKey policy) {
        return known.stream()
                .max(Comparator.comparingInt((KnownPolicy p) -> jurisdictions.indexOf(p.jurisdiction))
                        .thenComparing(p -> p.effectiveFrom))
                .map(p -> TimeLimit.parse(p.value))
                .orElse(policy.fallback());
    }

    /** The years around a day: the one before, for late starts, and the four after. */
    private static Uni<WorkingDayCalendar> calendar(Mutiny.Session session, LocalDate around) {
        return session.createSelectionQuery(
                        "select y from KnownCalendarYear y where y.year between :from and :to", KnownCalendarYear.class)
                .setParameter("from", around.getYear() - 1)
                .setParameter("to", around.getYear() + 4)
                .getResultList()
                .map(KnownCalendarYear::calendar);
    }

    /** Learns of a policy. */
    public Uni<Void> learn(Work work, PolicySetV1 event) {
        return work.session().merge(new KnownPolicy(event)).replaceWithVoid();
    }

    /** Learns the calendar of a year. */
    public Uni<Void> learn(Work work, CalendarYearLoadedV1 event) {
        return work.session().merge(new KnownCalendarYear(event)).replaceWithVoid();
    }
}
