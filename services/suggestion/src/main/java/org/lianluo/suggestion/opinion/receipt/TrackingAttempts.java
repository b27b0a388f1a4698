package org.lianluo.suggestion.opinion.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;

/**
 * Counts wrong tracking codes per receipt number, whether or not there is such a receipt, so that codes can't be tried out
 * and the answers do not tell which numbers exist.
 */
@ApplicationScoped
class TrackingAttempts {

    static final int MOST = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Transactions transactions;
    private final Batches batches;
    private final Clock clock;

    TrackingAttempts(Transactions transactions, Batches batches, Clock clock) {
        this.transactions = transactions;
        this.batches = batches;
        this.clock = clock;
    }

    /** Whether too many wrong codes came for this number lately. */
    Uni<Boolean> exhausted(Work work, String receiptNumber) {
        return Sql.value(
                        work.session(),
                        Long.class,
                        "SELECT count(*) FROM tracking_attempts"
                                + " WHERE receipt_number = $1 AND failures >= $2 AND window_start > $3",
                        receiptNumber,
                        MOST,
                        clock.instant().minus(WINDOW))
                .map(rows -> rows > 0);
    }

    /** Counts a wrong code, in a transaction of its own: the request itself is refused. */
    Uni<Void> failed(String receiptNumber) {
        return transactions
                .write(work -> work.session()
                        .createNativeQuery("""
                                INSERT INTO tracking_attempts AS t (receipt_number, failures, window_start)
                                VALUES (?1, 1, ?2)
                                ON CONFLICT (receipt_number) DO UPDATE SET
                                    failures = CASE WHEN t.window_start > ?3 THEN t.failures + 1 ELSE 1 END,
                                    window_start = CASE WHEN t.window_start > ?3 THEN t.window_start ELSE ?2 END""")
                        .setParameter(1, receiptNumber)
                        .setParameter(2, clock.instant())
                        .setParameter(3, clock.instant().minus(WINDOW))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Forgets windows that are over. */
    Uni<Void> forgetOld() {
        return batches.deleteBefore(
                "tracking_attempts", "window_start", clock.instant().minus(WINDOW));
    }
}
