package org.lianluo.handling.assignment.caseload;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;

/**
 * How far the changes can be read without a gap.
 *
 * @param line which row of numbers the transactions have: a restored backup or a dump in a new cluster begins another one
 * @param settled every transaction with a smaller number is over, and what it changed can be seen by whoever reads now
 * @param heldBack how many transactions have begun to write since the oldest one that is not over
 */
record Horizon(String line, long settled, long heldBack) {

    private static final String NOW = """
            SELECT (SELECT system_identifier FROM pg_control_system()) || '.'
                    || left(pg_walfile_name(pg_current_wal_lsn()), 8),
                pg_snapshot_xmin(now)::text::bigint,
                pg_snapshot_xmax(now)::text::bigint - pg_snapshot_xmin(now)::text::bigint
            FROM pg_current_snapshot() AS now""";

    /** To be asked before the changes are read: a later look can only see more. */
    static Uni<Horizon> now(Mutiny.Session session) {
        return Sql.rows(session, NOW)
                .map(rows -> rows.get(0))
                .map(row -> new Horizon((String) row[0], (Long) row[1], (Long) row[2]));
    }
}
