package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.messaging.Sql;

/**
 * What changed for clocks that run: the years that were loaded, and the policies that were applied to them, each with its
 * number. Who counted by an older number counts again.
 */
public final class RuleChanges {

    private final Map<Integer, Long> years;
    private final List<Applied> applied;

    private RuleChanges(Map<Integer, Long> years, List<Applied> applied) {
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
                        .map(Applied::of)
                        .sorted(Comparator.comparing(Applied::number))
                        .toList());
    }

    /** The number of the last change; 0 while there is none. */
    long latest() {
        return LongStream.concat(
                        years.values().stream().mapToLong(Long::longValue),
                        applied.stream().mapToLong(Applied::number))
                .max()
                .orElse(0);
    }

    /** What changed for a date since it was counted. */
    public Change of(DueDate date, String regionCode) {
        return of(date, date.countedFrom(), regionCode);
    }

    /**
     * As above, for a date that depends on an earlier day than it is counted from.
     *
     * @param since the first day that matters
     */
    public Change of(DueDate date, LocalDate since, String regionCode) {
        List<Integer> concerned = years.entrySet().stream()
                .filter(year -> year.getValue() > date.calendar())
                .map(Map.Entry::getKey)
                .filter(year -> year >= since.getYear() && date.mayRunThrough(year))
                .toList();
        Applied policy = applied.stream()
                .filter(one -> one.number() > date.calendar() && one.mayConcern(date, regionCode))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Change(concerned, policy);
    }

    /**
     * What changed for one date since it was counted.
     *
     * @param years calendars that became known, or other, and through which it runs
     * @param policy that was applied to clocks that run; null for none
     */
    public record Change(List<Integer> years, Applied policy) {

        public boolean isNone() {
            return years.isEmpty() && policy == null;
        }

        /** What the history says of a date that was counted again. */
        public String note(DueDate before) {
            return policy == null ? calendars(before) : policy.note();
        }

        /** The calendar was missing before, or was another. */
        private String calendars(DueDate before) {
            String english = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
            String chinese = years.stream().map(String::valueOf).collect(Collectors.joining("、"));
            return before.isProvisional()
                    ? "calendar of " + english + " loaded (" + chinese + "年工作日历已导入)"
                    : "calendar of " + english + " corrected (" + chinese + "年工作日历已更正)";
        }
    }

    /**
     * A policy that was applied to clocks that run.
     *
     * @param number grows with each change of calendars and policies
     * @param jurisdiction whose policy it is
     * @param on the day of the application
     */
    public record Applied(long number, String jurisdiction, String key, TimeLimit limit, LocalDate on, String reason) {

        static Applied of(Object[] row) {
            return new Applied(
                    (Long) row[0],
                    (String) row[2],
                    (String) row[3],
                    TimeLimit.parse((String) row[4]),
                    (LocalDate) row[5],
                    (String) row[6]);
        }

        /** Whether it is of that policy and of the region or one above it; a nearer one may have decided otherwise. */
        boolean mayConcern(DueDate date, String regionCode) {
            return date.policy().key().equals(key)
                    && List.of(PolicyBook.jurisdictions(regionCode)).contains(jurisdiction);
        }

        /** Those between it and the region, and the region itself: what they decided for themselves goes before. */
        String[] nearer(String regionCode) {
            List<String> all = Arrays.asList(PolicyBook.jurisdictions(regionCode));
            return all.subList(all.indexOf(jurisdiction) + 1, all.size()).toArray(String[]::new);
        }

        String note() {
            return key + " " + limit + " applied to running clocks (规则适用于进行中的期限): " + reason;
        }
    }
}
