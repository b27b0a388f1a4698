package org.lianluo.survey.verdict;

import java.util.List;
import java.util.Map;

/**
 * That one of these marks was made by enough.
 *
 * @param marks counted together
 * @param group only papers of this group of raters, such as deputies besides residents; null for everybody's
 */
public record Condition(List<String> marks, Share share, Base base, String group) {

    public Condition {
        marks = List.copyOf(marks);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("a condition counts at least one mark");
        }
    }

    /** Of everybody's papers. */
    public static Condition of(List<String> marks, Share share, Base base) {
        return new Condition(marks, share, base, null);
    }

    /** @param groups the tally of each group; empty where no rule asks for one */
    boolean isMet(MarkTally all, Map<String, MarkTally> groups) {
        MarkTally counted = group == null ? all : groups.get(group);
        return counted != null && share.isReachedBy(counted.count(marks), counted.of(base));
    }
}
