package org.lianluo.shared.casework;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;

/** The years that were loaded, each with the calendar's number since: who counted by an older one counts again. */
public final class CalendarChanges {

    private final Map<Integer, Long> years;

    private CalendarChanges(Map<Integer, Long> years) {
        this.years = years;
    }

    static Uni<CalendarChanges> read(Mutiny.Session session) {
        return Sql.rows(session, "SELECT year, generation FROM known_calendar_year")
                .map(rows -> new CalendarChanges(rows.stream()
                        .collect(Collectors.toMap(
                                row -> (Integer) row[0], row -> (Long) row[1], (one, other) -> one, TreeMap::new))));
    }

    /** The number of the calendar as it is now; 0 while no year is loaded. */
    long latest() {
        return years.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The years through which a date runs from the day it is counted from, and that became known or other since. */
    public List<Integer> concerning(DueDate date) {
        return concerning(date, date.countedFrom());
    }

    /**
     * As above, for a date that depends on an earlier day than it is counted from.
     *
     * @param since the first day that matters
     */
    public List<Integer> concerning(DueDate date, LocalDate since) {
        return years.entrySet().stream()
                .filter(year -> year.getValue() > date.calendar())
                .map(Map.Entry::getKey)
                .filter(year -> year >= since.getYear() && date.mayRunThrough(year))
                .toList();
    }

    /** What the history says of a date that was counted again: the calendar was missing before, or was another. */
    public static String note(List<Integer> years, DueDate before) {
        String english = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String chinese = years.stream().map(String::valueOf).collect(Collectors.joining("、"));
        return before.isProvisional()
                ? "calendar of " + english + " loaded (" + chinese + "年工作日历已导入)"
                : "calendar of " + english + " corrected (" + chinese + "年工作日历已更正)";
    }
}
