package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.calendar.WorkingDayCalendar;
import org.lianluo.shared.events.handling.CalendarYearLoadedV1;
import org.lianluo.shared.events.handling.PolicySetV1;
import org.lianluo.shared.events.handling.rules.PolicyAppliedV1;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;

/** Counts due dates by the policies of a jurisdiction and the working-day calendar. */
@ApplicationScoped
public class PolicyBook {

    /** The jurisdiction whose policies hold where a region has none of its own. */
    public static final String DEFAULT = "DEFAULT";

    /** What {@link PolicyInForce} reads of a policy. */
    private static final String COLUMNS = "value, jurisdiction, effective_from, basis, id";

    /** Of each policy that of the region itself, else of the nearest above it; of one jurisdiction's the latest. */
    private static final String IN_FORCE = """
            SELECT DISTINCT ON (key) %s, key FROM known_policy
            WHERE key = ANY ($1) AND effective_from <= $2 AND jurisdiction = ANY ($3)
            ORDER BY key, array_position($3, jurisdiction) DESC, effective_from DESC""".formatted(COLUMNS);

    /** The same, with the years around it and the number of the last change. */
    private static final String RULE = """
            SELECT p.value, p.jurisdiction, p.effective_from, p.basis, p.id, year, holidays, swapped_workdays,
                (SELECT greatest((SELECT max(generation) FROM known_calendar_year),
                    (SELECT max(generation) FROM known_policy_application), 0))
            FROM (VALUES (1)) AS one LEFT JOIN (%s) AS p ON true
                LEFT JOIN known_calendar_year ON year BETWEEN $4 AND $5""".formatted(IN_FORCE);

    /** Late starts may begin in the year before. */
    private static final int YEARS_BEFORE = 1;

    private static final int YEARS_AFTER = 4;

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
        return rule(session, regionCode, policy, start).map(rule -> rule.due(null));
    }

    /**
     * The last day of what was extended to a day, within a limit that begins on another; as above.
     *
     * @param until the day that was agreed on
     */
    public Uni<DueDate> extended(
            Mutiny.Session session, String regionCode, PolicyKey most, LocalDate start, LocalDate until) {
        return rule(session, regionCode, most, start).map(rule -> rule.due(until));
    }

    /** The policy in force on a day, found as {@link #due} finds it, with the calendar to count by. */
    public Uni<RuleInForce> rule(Mutiny.Session session, String regionCode, PolicyKey policy, LocalDate start) {
        return Sql.rows(
                        session,
                        RULE,
                        new String[] {policy.key()},
                        start,
                        jurisdictions(regionCode),
                        start.getYear() - YEARS_BEFORE,
                        start.getYear() + YEARS_AFTER)
                .map(years -> new RuleInForce(
                        PolicyInForce.of(policy, years.get(0)), start, calendar(years), (Long) years.get(0)[8]));
    }

    /** The rule that a clock keeps, with the calendar as it is now: its own limit, though a later policy may say another. */
    public Uni<RuleInForce> ruleOf(Mutiny.Session session, String regionCode, DueDate date) {
        return rule(session, regionCode, date.policy(), date.countedFrom())
                .chain(rule -> date.limit() == null
                                || date.limit().toString().equals(rule.source().value())
                        ? Uni.createFrom().item(rule)
                        : source(session, regionCode, date).map(rule::keeping));
    }

    /** The policy that has the limit which a clock keeps: one that was applied to it, or that it started by. */
    private static Uni<PolicyInForce> source(Mutiny.Session session, String regionCode, DueDate date) {
        String limit = date.limit().toString();
        return Sql.rows(session, """
                        SELECT %s FROM known_policy
                        WHERE key = $1 AND value = $2 AND jurisdiction = ANY ($3)
                        ORDER BY array_position($3, jurisdiction) DESC, effective_from DESC LIMIT 1""".formatted(COLUMNS), date.policy().key(), limit, jurisdictions(regionCode))
                .map(found -> found.isEmpty()
                        ? PolicyInForce.fallback(date.policy()).withValue(limit)
                        : PolicyInForce.of(date.policy(), found.get(0)));
    }

    /**
     * A date of a clock that runs, counted again from its first day: by the limit that it was counted by, or by the one that
     * was applied to it since.
     *
     * @param until the day that was agreed on within the limit; null for the limit itself
     */
    public Uni<DueDate> again(
            Mutiny.Session session, String regionCode, DueDate before, LocalDate until, RuleChanges.Change change) {
        return ruleOf(session, regionCode, before)
                .chain(rule -> change.policy() == null
                        ? Uni.createFrom().item(rule)
                        : isDecidedNearer(session, regionCode, change.policy())
                                .map(nearer -> nearer
                                        ? rule
                                        : rule.keeping(change.policy().limit())))
                .map(rule -> rule.due(until));
    }

    /** Whether a jurisdiction nearer to the region than the one whose policy was applied had decided for itself. */
    private static Uni<Boolean> isDecidedNearer(
            Mutiny.Session session, String regionCode, RuleChanges.Applied applied) {
        return Sql.value(session, Long.class, """
                        SELECT count(*) FROM known_policy
                        WHERE key = $1 AND effective_from <= $2 AND jurisdiction = ANY ($3)""", applied.key(), applied.on(), applied.nearer(regionCode))
                .map(count -> count > 0);
    }

    /** The limit in force on a day: the region's own, else that of the region above it, else the default. */
    public Uni<TimeLimit> limit(Mutiny.Session session, String regionCode, PolicyKey policy, LocalDate on) {
        return inForce(session, regionCode, policy, on).map(rule -> TimeLimit.parse(rule.value()));
    }

    /** The option in force on a day, found as a limit is. */
    public <E extends Enum<E>> Uni<E> choice(
            Mutiny.Session session, String regionCode, PolicyKey policy, Class<E> kind, LocalDate on) {
        return inForce(session, regionCode, policy, on)
                .map(rule -> policy.form().option(kind, rule.value()));
    }

    /** The options in force on a day, of several policies at once. */
    public Uni<Choices> choices(Mutiny.Session session, String regionCode, LocalDate on, PolicyKey... policies) {
        return inForce(session, regionCode, on, policies).map(Choices::new);
    }

    /** The rule in force on a day, with where it comes from. */
    public Uni<PolicyInForce> inForce(Mutiny.Session session, String regionCode, PolicyKey policy, LocalDate on) {
        return inForce(session, regionCode, on, policy).map(rules -> rules.get(policy));
    }

    /** The rules in force on a day, each with where it comes from. */
    public Uni<Map<PolicyKey, PolicyInForce>> inForce(
            Mutiny.Session session, String regionCode, LocalDate on, PolicyKey... policies) {
        return Sql.rows(
                        session,
                        IN_FORCE,
                        Arrays.stream(policies).map(PolicyKey::key).toArray(String[]::new),
                        on,
                        jurisdictions(regionCode))
                .map(rows -> {
                    Map<PolicyKey, PolicyInForce> rules = new EnumMap<>(PolicyKey.class);
                    for (PolicyKey policy : policies) {
                        rules.put(policy, PolicyInForce.fallback(policy));
                    }
                    rows.forEach(row -> PolicyKey.of((String) row[5])
                            .ifPresent(policy -> rules.put(policy, PolicyInForce.of(policy, row))));
                    return rules;
                });
    }

    /** Whose policies may hold, from the widest to the region itself (GB/T 2260: province, city, county, then street). */
    static String[] jurisdictions(String regionCode) {
        if (regionCode.equals(DEFAULT)) {
            return new String[] {DEFAULT};
        }
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
        List<Object[]> loaded = years.stream().filter(year -> year[5] != null).toList();
        return new WorkingDayCalendar(
                loaded.stream().map(year -> (Integer) year[5]).collect(Collectors.toSet()),
                days(loaded, 6),
                days(loaded, 7));
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
