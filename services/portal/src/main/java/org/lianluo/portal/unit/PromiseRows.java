package org.lianluo.portal.unit;

import java.util.ArrayList;
import java.util.List;
import org.lianluo.client.model.Promise;
import org.lianluo.client.model.Reply;

/** The rows for commitments in a form: a few to be seen, all the others to be opened. */
public record PromiseRows(List<Row> first, List<Row> others) {

    private static final int SEEN = 3;

    /** One row: the names of its fields, and what is kept in it. */
    public record Row(int number, String promise, String due, String keptPromise, Object keptDue) {}

    /** Those of a draft, and empty ones; null for none. */
    static PromiseRows of(Reply reply) {
        List<Promise> kept = reply == null || reply.getCommitments() == null ? List.of() : reply.getCommitments();
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < Promises.MOST; row++) {
            Promise promise = row < kept.size() ? kept.get(row) : new Promise();
            rows.add(new Row(
                    row + 1,
                    Promises.name(row, "promise"),
                    Promises.name(row, "due"),
                    promise.getPromise(),
                    promise.getDue()));
        }
        int seen = Math.max(SEEN, kept.size());
        return new PromiseRows(rows.subList(0, seen), rows.subList(seen, rows.size()));
    }
}
