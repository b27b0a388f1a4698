package org.lianluo.shared.messaging;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * What a job has to do, in batches until nothing is left. Each batch is a transaction of its own, so that what is done is
 * done if the process dies, and others wait for few rows and not for long. A batch claims its rows with {@code FOR UPDATE
 * SKIP LOCKED}, so that replicas share them and nobody waits.
 */
@ApplicationScoped
public class Batches {

    /** A run ends then, whatever is left; the next goes on. So no job keeps another one from its turn. */
    static final Duration LONGEST_RUN = Duration.ofMinutes(5);

    /** Rows that are deleted at once. */
    private static final int DELETED = 1000;

    private final Transactions transactions;
    private final Clock clock;

    public Batches(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param batch does some of what is left and says of how many; 0 for nothing left */
    public Uni<Void> untilNoneIsLeft(Function<Work, Uni<Integer>> batch) {
        return Uni.createFrom().deferred(() -> {
            Instant end = clock.instant().plus(LONGEST_RUN);
            return Multi.createBy()
                    .repeating()
                    .uni(() -> transactions.write(batch))
                    .whilst(done -> done > 0 && clock.instant().isBefore(end))
                    .onItem()
                    .ignoreAsUni();
        });
    }

    /**
     * Deletes the rows of a table that are older than a time; those that somebody has in hand are left for the next run.
     *
     * @param table and column as in the schema, never from outside
     */
    public Uni<Void> deleteBefore(String table, String column, Instant time) {
        String sql = """
                DELETE FROM %1$s WHERE ctid = ANY (ARRAY(
                    SELECT ctid FROM %1$s WHERE %2$s < $1 ORDER BY %2$s LIMIT $2 FOR UPDATE SKIP LOCKED))""".formatted(table, column);
        return untilNoneIsLeft(work -> Sql.update(work.session(), sql, time, DELETED));
    }
}
