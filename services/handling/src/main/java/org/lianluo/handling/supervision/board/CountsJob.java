package org.lianluo.handling.supervision.board;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.time.DueJob;

/**
 * Folds the lines of the counts into one for each sort of cases, so that a board adds up few. What a replica has in hand another
 * one leaves; a reader sees the lines either before or after, never both.
 */
@ApplicationScoped
class CountsJob implements DueJob {

    private static final String FOLD = """
            WITH gone AS (
                DELETE FROM due_count WHERE ctid = ANY (ARRAY(SELECT ctid FROM due_count FOR UPDATE SKIP LOCKED))
                RETURNING *)
            INSERT INTO due_count
            SELECT region_code, unit_code, committee_code, leader_code, kind, waits_for, status, colour, overdue, sum(n)
            FROM gone GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(n) <> 0""";

    private static final String TO_FOLD = """
            SELECT EXISTS (SELECT 1 FROM due_count GROUP BY region_code, unit_code, committee_code, leader_code, kind,
                waits_for, status, colour, overdue HAVING count(*) > 1)""";

    private final Transactions transactions;

    CountsJob(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    @Scheduled(every = "${lianluo.handling.counts-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return transactions
                .read(session -> Sql.value(session, Boolean.class, TO_FOLD))
                .chain(some -> some
                        ? transactions
                                .write(work -> Sql.update(work.session(), FOLD))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }
}
