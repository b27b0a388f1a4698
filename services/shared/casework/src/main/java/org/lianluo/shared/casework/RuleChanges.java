package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;

/**
 * What changed for clocks that run: the years that were loaded, and the policies that were applied to them, each with its
 * number. Who counted by an older number counts again.
 */
public final class RuleChanges {

    private final Map<Integer, Long> years;
    private final List<AppliedPolicy> applied;

    private RuleChanges(Map<Integer, Long> years, List<AppliedPolicy> applied) {
        this.years = years;
        this.applied = applied;
    }

    static Uni<RuleChanges> read(Mutiny.Session session) {
        return Sql.rows(session, """
                SELECT generation, year, NULL, NULL, NULL, NULL::date, NULL FROM known_calendar_year
                UNION ALL
                SELECT generation, NULL, jurisdiction, key, value, applied_on, reason FROM known_policy_application""").map(RuleChanges::of);
    }

    private static RuleChanges of(List<Object[]> rows) {
        return new RuleChanges(
                rows.stream()
                        .filter(row -> row[1] != null)
                        .collect(Collectors.toMap(
                                row -> (Integer) row[1], row -> (Long) row[0], (one, other) -> one, TreeMap::new)),
                rows.stream()
                        .filter(row -> row[1] == null)
                        .map(AppliedPolicy::of)
                        .sorted(Comparator.comparing(AppliedPolicy::number))
                        .toList());
    }

    /** The number of the last change; 0 while there is none. */
    long latest() {
        return LongStream.concat(
                        years.values().stream().mapToLong(Long::longValue),
                        applied.stream().mapToLong(AppliedPolicy::number))
                .max()
                .orElse(0);
    }

    /** What changed for a date since it was counted. */
    public RuleChange of(DueDate date, String regionCode) {
        return of(date, date.countedFrom(), regionCode);
    }

    /**
     * As above, for a date that depends on an earlier day than it is counted from.
     *
     * @param since the first day that matters
     */
    public RuleChange of(DueDate date, LocalDate since, String regionCode) {
        List<Integer> concerned = years.entrySet().stream()
                .filter(year -> year.getValue() > date.calendar())
                .map(Map.Entry::getKey)
                .filter(year -> year >= since.getYear() && date.mayRunThrough(year))
                .toList();
        AppliedPolicy policy = applied.stream()
                .filter(one -> one.number() > date.calendar() && one.mayConcern(date, regionCode))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new RuleChange(concerned, policy);
    }
}
