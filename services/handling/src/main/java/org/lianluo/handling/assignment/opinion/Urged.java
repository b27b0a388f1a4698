package org.lianluo.handling.assignment.opinion;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How often the unit was urged (催办) to handle an opinion, and when last. */
@Embeddable
public class Urged {

    private int urgedCount;
    private Instant lastUrgedAt;

    /** In whatever order they come. */
    void add(Instant at) {
        urgedCount++;
        if (lastUrgedAt == null || at.isAfter(lastUrgedAt)) {
            lastUrgedAt = at;
        }
    }

    public int count() {
        return urgedCount;
    }

    /** Null for never. */
    public Instant lastAt() {
        return lastUrgedAt;
    }
}
