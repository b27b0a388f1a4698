package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.CalendarYearNotLoadedException;
import org.lianluo.shared.calendar.Deadlines;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.calendar.WorkingDayCalendar;
import org.lianluo.shared.events.handling.CalendarYearLoadedV1;
import org.lianluo.shared.events.handling.PolicyAppliedV1;
import org.lianluo.shared.events.handling.PolicySetV1;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/** Counts due dates by the policies of a jurisdiction and the working-day calendar. */
@ApplicationScoped
public class PolicyBook {

    /** The jurisdiction whose policies hold where a region has none of its own. */
    public static final String DEFAULT = "DEFAULT";

    private static final String NEAREST = """
            FROM known_policy
            WHERE key = $1 AND effective_from <= $2 AND jurisdiction = ANY ($3)
            ORDER BY array_position($3, jurisdiction) DESC, effective_from DESC LIMIT 1""";

    /** The policy of the region itself, else of the nearest above it; of one jurisdiction's the latest. */
    private static final String IN_FORCE = "SELECT value " + NEAREST;

    /** The same with whose it is, and the day from which and the text by which it holds. */
    private static final String IN_FORCE_WITH_SOURCE = "SELECT value, jurisdiction, effective_from, basis " + NEAREST;

    /** Late starts may begin in the year before. */
    private static final int YEARS_BEFORE = 1;

    private static final int YEARS_AFTER = 4;

    private static final String YEARS = """
            year, holidays, swapped_workdays,
                (SELECT greatest((SELECT max(generation) FROM known_calendar_year),
                    (SELECT max(generation) FROM known_policy_application), 0))
            FROM (VALUES (1)) AS one LEFT JOIN known_calendar_year ON year""";

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
        return Sql.rows(
                        session,
                        "SELECT (" + IN_FORCE + "), " + YEARS + " BETWEEN $4 AND $5",
                        policy.key(),
                        start,
                        jurisdictions(regionCode),
                        start.getYear() - YEARS_BEFORE,
                        start.getYear() + YEARS_AFTER)
                .map(years -> count(policy, limit(policy, years), start, calendar(years))
                        .by((Long) years.get(0)[4]));
    }

    /**
     * A date of a clock that runs, counted again from its first day: by the limit that it was counted by, or by the one that
     * was applied to it since.
     */
    public Uni<DueDate> again(Mutiny.Session session, String regionCode, DueDate before, RuleChange change) {
        return limitNow(session, regionCode, before, change.policy()).chain(limit -> Sql.rows(
                        session,
                        "SELECT NULL, " + YEARS + " BETWEEN $1 AND $2",
                        before.countedFrom().getYear() - YEARS_BEFORE,
                        before.countedFrom().getYear() + YEARS_AFTER)
                .map(years -> count(before.policy(), limit, before.countedFrom(), calendar(years))
                        .by((Long) years.get(0)[4])));
    }

    private Uni<TimeLimit> limitNow(Mutiny.Session session, String regionCode, DueDate before, AppliedPolicy applied) {
        Uni<TimeLimit> own = before.limit() != null
                ? Uni.createFrom().item(before.limit())
                : limit(session, regionCode, before.policy(), before.countedFrom());
        return applied == null
                ? own
                : Sql.value(session, Long.class, """
                                SELECT count(*) FROM known_policy
                                WHERE key = $1 AND effective_from <= $2 AND jurisdiction = ANY ($3)""", applied.key(), applied.on(), applied.nearer(regionCode))
                        .chain(nearer -> nearer == 0 ? Uni.createFrom().item(applied.limit()) : own);
    }

    private static DueDate count(PolicyKey policy, TimeLimit limit, LocalDate start, WorkingDayCalendar calendar) {
        try {
            return DueDate.of(policy, limit, start, Deadlines.due(start, limit, calendar, policy.key()));
        } catch (CalendarYearNotLoadedException e) {
            return DueDate.unknown(
                    policy,
                    limit,
                    start,
                    policy.key() + " " + limit + ": " + start + " + " + limit + "; " + e.getMessage());
        }
    }

    /** The limit in force on a day: the region's own, else that of the region above it, else the default. */
    public Uni<TimeLimit> limit(Mutiny.Session session, String regionCode, PolicyKey policy, LocalDate on) {
        return Sql.rows(session, IN_FORCE, policy.key(), on, jurisdictions(regionCode))
                .map(known -> limit(policy, known));
    }

    private static TimeLimit limit(PolicyKey policy, List<Object[]> known) {
        return TimeLimit.parse(value(policy, known));
    }

    /** The option in force on a day, found as a limit is. */
    public <E extends Enum<E>> Uni<E> choice(
            Mutiny.Session session, String regionCode, PolicyKey policy, Class<E> kind, LocalDate on) {
        return Sql.rows(session, IN_FORCE, policy.key(), on, jurisdictions(regionCode))
                .map(known -> policy.option(kind, value(policy, known)));
    }

    /** The options in force on a day, of several policies at once. */
    public Uni<Choices> choices(Mutiny.Session session, String regionCode, LocalDate on, PolicyKey... policies) {
        return Sql.rows(
                        session,
                        """
                        SELECT DISTINCT ON (key) key, value FROM known_policy
                        WHERE key = ANY ($1) AND effective_from <= $2 AND jurisdiction = ANY ($3)
                        ORDER BY key, array_position($3, jurisdiction) DESC, effective_from DESC""",
                        Arrays.stream(policies).map(PolicyKey::key).toArray(String[]::new),
                        on,
                        jurisdictions(regionCode))
                .map(rows -> new Choices(
                        rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]))));
    }

    /** The rule in force on a day, with where it comes from. */
    public Uni<PolicyInForce> inForce(Mutiny.Session session, String regionCode, PolicyKey policy, LocalDate on) {
        return Sql.rows(session, IN_FORCE_WITH_SOURCE, policy.key(), on, jurisdictions(regionCode))
                .map(known ->
                        known.isEmpty() ? PolicyInForce.fallback(policy) : PolicyInForce.of(policy, known.get(0)));
    }

    private static String value(PolicyKey policy, List<Object[]> known) {
        return known.stream()
                .map(row -> (String) row[0])
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(policy.fallback());
    }

    /** Whose policies may hold, from the widest to the region itself (GB/T 2260: province, city, county, then street). */
    static String[] jurisdictions(String regionCode) {
        return Stream.of(
                        DEFAULT,
                        regionCode.substring(0, 2) + "0000",
                        regionCode.substring(0, 4) + "00",
                        regionCode.substring(0, 6),
                        regionCode)
                .distinct()
                .toArray(String[]::new);
    }

    private static WorkingDayCalendar calendar(List<Object[]> years) {
        List<Object[]> loaded = years.stream().filter(year -> year[1] != null).toList();
        return new WorkingDayCalendar(
                loaded.stream().map(year -> (Integer) year[1]).collect(Collectors.toSet()),
                days(loaded, 2),
                days(loaded, 3));
    }

    private static Set<LocalDate> days(List<Object[]> years, int column) {
        return years.stream()
                .flatMap(year -> Arrays.stream((LocalDate[]) year[column]))
                .collect(Collectors.toSet());
    }

    /** Learns that a policy was applied to clocks that run, and no more; {@link Recounts} counts them again. */
    public Uni<Void> learn(Work work, PolicyAppliedV1 event) {
        return inOrder(
                work,
                """
                        INSERT INTO known_policy_application (id, jurisdiction, key, value, applied_on, reason)
                        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING""",
                event.applicationId(),
                event.jurisdiction(),
                event.key(),
                event.value(),
                event.appliedOn(),
                event.reason());
    }

    /** Learns of a policy. */
    public Uni<Void> learn(Work work, PolicySetV1 event) {
        // At once, so that what is counted next counts by it.
        return work.session().merge(new KnownPolicy(event)).chain(() -> work.session()
                .flush());
    }

    /**
     * Learns the calendar of a year, and no more: what was counted by the one before is counted again by {@link Recounts}.
     */
    public Uni<Void> learn(Work work, CalendarYearLoadedV1 event) {
        return inOrder(
                work,
                """
                        INSERT INTO known_calendar_year (year, holidays, swapped_workdays) VALUES ($1, $2, $3)
                        ON CONFLICT (year) DO UPDATE SET holidays = excluded.holidays,
                            swapped_workdays = excluded.swapped_workdays, generation = DEFAULT""",
                event.year(),
                event.holidays().toArray(LocalDate[]::new),
                event.swappedWorkdays().toArray(LocalDate[]::new));
    }

    /** One change waits for another, so that nobody who counts sees a later number without what stands under the earlier. */
    private static Uni<Void> inOrder(Work work, String insert, Object... values) {
        return Sql.update(work.session(), "LOCK TABLE known_calendar_year IN SHARE ROW EXCLUSIVE MODE")
                .chain(() -> Sql.update(work.session(), insert, values))
                .replaceWithVoid();
    }
}
