package org.lianluo.survey.verdict;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was marked about one item.
 *
 * @param counts how often each mark was made alone
 * @param voided papers that are blank about it, or have several marks: void, and not counted
 */
public record MarkTally(Turnout turnout, Map<String, Integer> counts, int voided) {

    public MarkTally {
        counts = Map.copyOf(counts);
        if (voided < 0 || counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("no count is below zero");
        }
    }

    /** Counts papers one by one. */
    public static MarkTally of(Turnout turnout, Collection<String> marks) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int voided = 0;
        for (String mark : marks) {
            if (mark == null) {
                voided++;
            } else {
                counts.merge(mark, 1, Integer::sum);
            }
        }
        return new MarkTally(turnout, counts, voided);
    }

    /** How often a mark was made. */
    public int count(String mark) {
        return counts.getOrDefault(mark, 0);
    }

    /** How often one of these marks was made. */
    public int count(Collection<String> marks) {
        return marks.stream().mapToInt(this::count).sum();
    }

    /** Papers with exactly one mark. */
    public int valid() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(Base base) {
        return switch (base) {
            case ALL_MEMBERS -> turnout.all();
            case PRESENT -> turnout.present();
            case ISSUED -> turnout.issued();
            case RETURNED -> turnout.returned();
            case VALID -> valid();
        };
    }
}
