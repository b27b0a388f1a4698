package org.lianluo.shared.casework.choice;

import java.util.Set;

/** In which months key suggestions are tracked (双月跟踪、半年视察、年底考评). */
public enum Cadence {
    /** Nothing is made by itself. */
    NONE(Set.of(), 0, 0),
    /** Every second month; in June with an inspection, in December an assessment. */
    BIMONTHLY(Set.of(2, 4, 8, 10), 6, 12),
    /** Every month; in June with an inspection, in December an assessment. */
    MONTHLY(Set.of(1, 2, 3, 4, 5, 7, 8, 9, 10, 11), 6, 12),
    /** In March and September; in June with an inspection, in December an assessment. */
    QUARTERLY(Set.of(3, 9), 6, 12),
    /** An inspection in June and an assessment in December. */
    HALF_YEARLY(Set.of(), 6, 12);

    private final Set<Integer> tracking;
    private final int inspection;
    private final int assessment;

    Cadence(Set<Integer> tracking, int inspection, int assessment) {
        this.tracking = tracking;
        this.inspection = inspection;
        this.assessment = assessment;
    }

    /** Whether progress is tracked in a month, 1 to 12. */
    public boolean tracksIn(int month) {
        return tracking.contains(month);
    }

    /** Whether there is an inspection in a month. */
    public boolean inspectsIn(int month) {
        return inspection == month;
    }

    /** Whether there is an assessment in a month. */
    public boolean assessesIn(int month) {
        return assessment == month;
    }
}
