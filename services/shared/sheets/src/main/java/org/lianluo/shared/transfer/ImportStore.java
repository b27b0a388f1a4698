package org.lianluo.shared.transfer;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;

/** The tables of imports, beyond what the aggregate writes. */
@ApplicationScoped
class ImportStore {

    private final Clock clock;
    private final Duration lease;

    ImportStore(Clock clock, @ConfigProperty(name = "lianluo.imports.lease") Duration lease) {
        this.clock = clock;
        this.lease = lease;
    }

    /** A row that is to be entered. */
    record Due(int number, String cells) {}

    /** A row as it was looked at. */
    record Judged(int number, String key, String cells, RowOutcome outcome, String faults) {}

    Uni<Void> keepFile(Mutiny.Session session, UUID id, byte[] content) {
        return Sql.update(session, "INSERT INTO sheet_import_file (import_id, content) VALUES ($1, $2)", id, content)
                .replaceWithVoid();
    }

    /** Empty where it is no longer kept. */
    Uni<List<Buffer>> file(Mutiny.Session session, UUID id) {
        return Sql.values(session, Buffer.class, "SELECT content FROM sheet_import_file WHERE import_id = $1", id);
    }

    Uni<Void> dropFile(Mutiny.Session session, UUID id) {
        return Sql.update(session, "DELETE FROM sheet_import_file WHERE import_id = $1", id)
                .replaceWithVoid();
    }

    /** One that is under way and that no replica goes on with; null for none. */
    Uni<UUID> claim(Mutiny.Session session) {
        return Sql.values(session, UUID.class, """
                        UPDATE sheet_import SET lease_until = $2 WHERE id = (
                            SELECT id FROM sheet_import WHERE status IN ('RECEIVED', 'RUNNING') AND lease_until <= $1
                            ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id""", clock.instant(), leased())
                .map(ids -> ids.isEmpty() ? null : ids.get(0));
    }

    Uni<Void> release(Mutiny.Session session, UUID id) {
        return Sql.update(session, "UPDATE sheet_import SET lease_until = $2 WHERE id = $1", id, Instant.EPOCH)
                .replaceWithVoid();
    }

    Uni<Integer> lastRow(Mutiny.Session session, UUID id) {
        return Sql.value(session, Integer.class, "SELECT last_row FROM sheet_import WHERE id = $1", id);
    }

    /** Rows of these keys that came before in the same file, by their keys. */
    Uni<Map<String, Integer>> earlier(Mutiny.Session session, UUID id, Collection<String> keys) {
        return Sql.rows(session, """
                        SELECT row_key, min(row_number) FROM sheet_import_row
                        WHERE import_id = $1 AND row_key = ANY ($2::text[]) GROUP BY row_key""", id, keys.toArray(String[]::new)).map(rows -> {
            Map<String, Integer> found = new HashMap<>();
            rows.forEach(row -> found.put((String) row[0], ((Number) row[1]).intValue()));
            return found;
        });
    }

    /**
     * Keeps rows that were looked at, and counts them.
     *
     * @param after row after which they stand, as the one who looked at them knows it
     * @return whether the import is still looked at, and nobody else came before
     */
    Uni<Boolean> keep(Mutiny.Session session, UUID id, int after, List<Judged> rows) {
        return Sql.update(
                        session,
                        """
                        UPDATE sheet_import SET read_rows = read_rows + $4, new_rows = new_rows + $5,
                            changed_rows = changed_rows + $6, same_rows = same_rows + $7, wrong_rows = wrong_rows + $8,
                            last_row = $3, lease_until = $9
                        WHERE id = $1 AND status = 'RECEIVED' AND last_row = $2""",
                        id,
                        after,
                        rows.get(rows.size() - 1).number(),
                        rows.size(),
                        count(rows, RowOutcome.NEW),
                        count(rows, RowOutcome.CHANGED),
                        count(rows, RowOutcome.SAME),
                        count(rows, RowOutcome.WRONG),
                        leased())
                .chain(changed -> changed == 0
                        ? Uni.createFrom().item(false)
                        : insert(session, id, rows).replaceWith(true));
    }

    private static Uni<Integer> insert(Mutiny.Session session, UUID id, List<Judged> rows) {
        return Sql.update(
                session,
                """
                INSERT INTO sheet_import_row (import_id, row_number, row_key, cells, outcome, faults)
                SELECT $1, * FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[])""",
                id,
                rows.stream().map(Judged::number).toArray(Integer[]::new),
                rows.stream().map(Judged::key).toArray(String[]::new),
                rows.stream().map(Judged::cells).toArray(String[]::new),
                rows.stream().map(row -> row.outcome().name()).toArray(String[]::new),
                rows.stream().map(Judged::faults).toArray(String[]::new));
    }

    private static int count(List<Judged> rows, RowOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** The next rows that are to be entered. */
    Uni<List<Due>> due(Mutiny.Session session, UUID id, int after, int most) {
        return Sql.rows(session, """
                        SELECT row_number, cells FROM sheet_import_row
                        WHERE import_id = $1 AND row_number > $2 AND outcome IN ('NEW', 'CHANGED')
                        ORDER BY row_number LIMIT $3""", id, after, most).map(rows -> rows.stream()
                .map(row -> new Due(((Number) row[0]).intValue(), (String) row[1]))
                .toList());
    }

    /** Counts rows that are entered in the same transaction; false where the import was cancelled. */
    Uni<Boolean> entered(Mutiny.Session session, UUID id, List<Due> rows) {
        return progress(session, id, rows.size())
                .chain(running -> running
                        ? Sql.update(
                                        session,
                                        """
                                        UPDATE sheet_import_row SET outcome = 'ENTERED'
                                        WHERE import_id = $1 AND row_number = ANY ($2::int[])""",
                                        id,
                                        rows.stream().map(Due::number).toArray(Integer[]::new))
                                .replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    /** So many more are entered; false where the import was cancelled. */
    Uni<Boolean> progress(Mutiny.Session session, UUID id, int more) {
        return Sql.update(session, """
                        UPDATE sheet_import SET entered_rows = entered_rows + $2, lease_until = $3
                        WHERE id = $1 AND status = 'RUNNING'""", id, more, leased()).map(changed -> changed == 1);
    }

    /** Nothing is entered yet; of an earlier try everything was rolled back. */
    Uni<Boolean> restart(Mutiny.Session session, UUID id) {
        return Sql.update(session, "UPDATE sheet_import SET entered_rows = 0 WHERE id = $1 AND status = 'RUNNING'", id)
                .map(changed -> changed == 1);
    }

    /** What was counted of a transaction that is rolled back. */
    Uni<Void> forgetProgress(Mutiny.Session session, UUID id) {
        return Sql.update(
                        session,
                        "UPDATE sheet_import SET entered_rows = 0 WHERE id = $1 AND mode = 'ALL_OR_NOTHING'",
                        id)
                .replaceWithVoid();
    }

    /** All that were to be entered are. */
    Uni<Void> allEntered(Mutiny.Session session, UUID id) {
        return Sql.update(session, """
                        UPDATE sheet_import_row SET outcome = 'ENTERED'
                        WHERE import_id = $1 AND outcome IN ('NEW', 'CHANGED')""", id).replaceWithVoid();
    }

    /** A row that could not be entered, though it was right when it was looked at. */
    Uni<Void> wrong(Mutiny.Session session, UUID id, int number, String faults) {
        return Sql.update(
                        session,
                        "UPDATE sheet_import_row SET outcome = 'WRONG', faults = $3 WHERE import_id = $1 AND row_number = $2",
                        id,
                        number,
                        faults)
                .chain(() ->
                        Sql.update(session, "UPDATE sheet_import SET wrong_rows = wrong_rows + 1 WHERE id = $1", id))
                .replaceWithVoid();
    }

    /** Rows that are wrong, with what is wrong with them. */
    Uni<List<Object[]>> wrongRows(Mutiny.Session session, UUID id, int after, int most) {
        return Sql.rows(session, """
                        SELECT row_number, faults FROM sheet_import_row
                        WHERE import_id = $1 AND row_number > $2 AND outcome = 'WRONG'
                        ORDER BY row_number LIMIT $3""", id, after, most);
    }

    private Instant leased() {
        return clock.instant().plus(lease);
    }
}
