package org.lianluo.shared.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.lianluo.shared.calendar.TimeLimit;

/**
 * A policy that was applied to clocks that run.
 *
 * @param number grows with each change of calendars and policies
 * @param jurisdiction whose policy it is
 * @param on the day of the application
 */
public record AppliedPolicy(
        long number, String jurisdiction, String key, TimeLimit limit, LocalDate on, String reason) {

    static AppliedPolicy of(Object[] row) {
        return new AppliedPolicy(
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
