package org.lianluo.handling.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;

@ApplicationScoped
class CalendarService {

    /** The years that can be loaded. */
    static final int FIRST_YEAR = 2000;

    static final int LAST_YEAR = 2199;

    private static final LocalDate EARLIEST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(LAST_YEAR, 12, 31);

    private final PolicyBook book;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarService(PolicyBook book, AuditTrail audit, Clock clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Loads a year, or replaces it when the caller names the version that they replace. New dates are counted by it at
     * once; those of open cases are counted again in the background, here and in the services that learn of it.
     */
    Uni<Loaded> load(Work work, Caller caller, int year, String ifMatch, CalendarYearDetails details) {
        return find(work.session(), year).chain(existing -> {
            Loaded loaded = existing == null
                    ? first(caller, year, ifMatch, details)
                    : replaced(caller, existing, ifMatch, details);
            return work.persist(loaded.year())
                    .chain(() -> book.learn(work, loaded.year().loaded()))
                    .chain(() -> audit.record(
                            work,
                            caller,
                            "calendar.load",
                            loaded.year().aggregateType(),
                            loaded.year().getId(),
                            String.valueOf(year)))
                    .replaceWith(loaded);
        });
    }

    /** @param isNew whether the year was not loaded before */
    record Loaded(CalendarYear year, boolean isNew) {}

    private Loaded first(Caller caller, int year, String ifMatch, CalendarYearDetails details) {
        if (ifMatch != null) {
            // They mean to replace what is not there.
            throw new ProblemException(CommonProblem.STALE_VERSION);
        }
        return new Loaded(new CalendarYear(Ids.next(), year, details, caller.reference(), clock.instant()), true);
    }

    private Loaded replaced(Caller caller, CalendarYear existing, String ifMatch, CalendarYearDetails details) {
        IfMatch.check(ifMatch, existing);
        existing.replace(details, caller.reference(), clock.instant());
        return new Loaded(existing, false);
    }

    Uni<CalendarYear> get(Mutiny.Session session, int year) {
        return find(session, year).onItem().ifNull().failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static Uni<CalendarYear> find(Mutiny.Session session, int year) {
        return session.createSelectionQuery("select y from CalendarYear y where y.year = :year", CalendarYear.class)
                .setParameter("year", year)
                .getSingleResultOrNull();
    }

    /**
     * The special days of a period in order. A year has about forty, so whole years are read.
     *
     * @param after only days after this one; null for all
     * @param fetch at most so many
     */
    Uni<List<CalendarDay>> days(Mutiny.Session session, Period period, LocalDate after, int fetch) {
        LocalDate first = after == null ? period.from() : Collections.max(List.of(period.from(), after.plusDays(1)));
        return session.createSelectionQuery(
                        "select y from CalendarYear y where y.year between :from and :to order by y.year",
                        CalendarYear.class)
                .setParameter("from", first.getYear())
                .setParameter("to", period.to().getYear())
                .getResultList()
                .map(years -> years.stream()
                        .flatMap(CalendarDay::in)
                        .filter(day ->
                                !day.date().isBefore(first) && !day.date().isAfter(period.to()))
                        .sorted(Comparator.comparing(CalendarDay::date))
                        .limit(fetch)
                        .toList());
    }

    /** First and last day of a list, both included. */
    record Period(LocalDate from, LocalDate to) {

        /** Null for any; the year and the days narrow each other. */
        static Period of(Integer year, LocalDate from, LocalDate to) {
            LocalDate first = year == null ? EARLIEST : LocalDate.of(year, 1, 1);
            LocalDate last = year == null ? LATEST : LocalDate.of(year, 12, 31);
            return new Period(
                    from == null || from.isBefore(first) ? first : from, to == null || to.isAfter(last) ? last : to);
        }
    }
}
