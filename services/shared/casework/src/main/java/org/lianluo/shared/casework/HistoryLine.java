package org.lianluo.shared.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history as callers see it.
 *
 * @param at when
 * @param action what was done
 * @param actorKind role of who did it, or SYSTEM
 * @param actor who did it; null in views for constituents
 * @param fromStatus state before
 * @param toStatus state after
 * @param due date that was set
 * @param rule by which rule
 * @param note reason or remark; null in views for constituents
 */
public record HistoryLine(
        Instant at,
        String action,
        String actorKind,
        @Nullable String actor,
        @Nullable String fromStatus,
        @Nullable String toStatus,
        @Nullable LocalDate due,
        @Nullable String rule,
        @Nullable String note) {

    static HistoryLine of(HistoryEntry entry) {
        return new HistoryLine(
                entry.at,
                entry.action,
                entry.actorKind,
                entry.actor,
                entry.fromStatus,
                entry.toStatus,
                entry.due,
                entry.rule,
                entry.note);
    }

    /** Without who and why, for the constituent. */
    public HistoryLine forPublic() {
        return new HistoryLine(at, action, actorKind, null, fromStatus, toStatus, due, null, null);
    }
}
