package org.lianluo.suggestion.opinion.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How a kiosk took an opinion.
 *
 * @param client the kiosk's client
 * @param number running number of its items
 * @param at when it was written, by our clock
 * @param late whether it came later than at once
 * @param clockWrong whether its clock could not be relied on
 * @param tooLongAgo whether it was older than the policy says when it came, so that staff check it first
 */
@Embeddable
public record TakenItem(
        @Column(name = "taken_client") String client,
        @Column(name = "taken_number") Long number,
        @Column(name = "taken_at") Instant at,
        @Column(name = "taken_late") Boolean late,
        @Column(name = "taken_clock_wrong") Boolean clockWrong,
        @Column(name = "taken_too_long_ago") Boolean tooLongAgo) {

    /** Null for what came at once, or from elsewhere. */
    public static Instant lateOf(TakenItem item) {
        return item != null && item.late() ? item.at() : null;
    }

    /** Null for what no kiosk took. */
    public static Boolean clockWrong(TakenItem item) {
        return item == null ? null : item.clockWrong();
    }

    /** Null for what no kiosk took. */
    public static Boolean tooLongAgo(TakenItem item) {
        return item == null ? null : Boolean.TRUE.equals(item.tooLongAgo());
    }
}
