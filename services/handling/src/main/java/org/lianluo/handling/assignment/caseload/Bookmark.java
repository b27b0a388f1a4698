package org.lianluo.handling.assignment.caseload;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.shared.web.input.PageRequest;

/**
 * How far somebody has followed the changes. They begin in the order of time, from the time that they named. When they have
 * read all of that, they go on in the order of transactions, from the one that was settled when they began.
 *
 * @param line of the transaction
 * @param xid in the order of time the one to go on with, else that of the last row
 * @param time of the last row in the order of time; null when that is over
 * @param id of the last row
 */
record Bookmark(String line, long xid, Instant time, UUID id) {

    private static final int KEYS = 4;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String NONE = "-";

    /** The place that a page begins after; none for whoever begins. */
    static Optional<Bookmark> of(PageRequest page) {
        return page.afterKeys(KEYS)
                .map(keys -> new Bookmark(
                        keys.text(0), keys.number(1), keys.text(2).equals(NONE) ? null : keys.time(2), keys.id(3)));
    }

    static Bookmark begin(Horizon horizon, Instant since) {
        return new Bookmark(horizon.line(), horizon.settled(), since, BEFORE_ALL);
    }

    /** From this transaction on. */
    private static Bookmark from(String line, long xid) {
        return new Bookmark(line, xid, null, BEFORE_ALL);
    }

    boolean isInOrderOfTime() {
        return time != null;
    }

    /** The place after a row. */
    Bookmark after(Assignment row) {
        return isInOrderOfTime()
                ? new Bookmark(line, xid, row.getUpdatedAt(), row.getId())
                : new Bookmark(line, row.changedXid(), null, row.getId());
    }

    /** The place to go on from when there is no further row. */
    Bookmark atTheEnd(Horizon horizon) {
        return from(line, isInOrderOfTime() ? xid : horizon.settled());
    }

    List<String> keys() {
        return List.of(line, String.valueOf(xid), time == null ? NONE : time.toString(), id.toString());
    }
}
