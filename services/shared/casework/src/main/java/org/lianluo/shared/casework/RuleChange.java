package org.lianluo.shared.casework;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What changed for one date since it was counted.
 *
 * @param years calendars that became known, or other, and through which it runs
 * @param policy that was applied to clocks that run; null for none
 */
public record RuleChange(List<Integer> years, AppliedPolicy policy) {

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
