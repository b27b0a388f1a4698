package org.lianluo.shared.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BatchesTest {

    /** More than two batches. */
    private static final int MANY = 2500;

    @Inject
    Transactions transactions;

    @Inject
    Batches batches;

    @Inject
    Housekeeping housekeeping;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void oneRunDeletesAllThatIsOldHoweverMuch() {
        old(MANY);

        await(housekeeping::deleteOldRows);

        assertThat(outbox()).isZero();
        assertThat(inbox()).isZero();
    }

    @Test
    void rowsOfThirtyDaysStay() {
        old(1);
        Database.execute("UPDATE outbox SET occurredat = now() - interval '29 days' WHERE aggregateid = ?", mark);

        await(housekeeping::deleteOldRows);
        assertThat(outbox()).isEqualTo(1);

        Database.execute("UPDATE outbox SET occurredat = now() - interval '31 days' WHERE aggregateid = ?", mark);
        await(housekeeping::deleteOldRows);
        assertThat(outbox()).isZero();
    }

    @Test
    void whatSomebodyHasInHandIsLeftAndNobodyWaits() throws SQLException {
        old(3);
        try (Connection other = PostgresResource.server().connect("module")) {
            other.setAutoCommit(false);
            other.createStatement()
                    .executeQuery(
                            "SELECT 1 FROM outbox WHERE aggregateid = '" + mark + "' AND sequence = 2 FOR UPDATE");

            await(housekeeping::deleteOldRows);

            assertThat(outbox()).isEqualTo(1);
            other.rollback();
        }
        await(housekeeping::deleteOldRows);
        assertThat(outbox()).isZero();
    }

    @Test
    void aRunEndsWhenItsTimeIsOverAndWhatWasDoneStays() {
        old(3);
        AtomicInteger batch = new AtomicInteger();
        Batches slow = new Batches(transactions, new Ahead(batch));

        await(() -> slow.untilNoneIsLeft(work ->
                Sql.update(work.session(), "DELETE FROM outbox WHERE aggregateid = $1 AND sequence = $2", mark, (long)
                        batch.incrementAndGet())));

        assertThat(batch).hasValue(2);
        assertThat(outbox()).isEqualTo(1);
    }

    @Test
    void aBatchThatFailsUndoesNoneOfThoseBeforeIt() {
        old(3);
        AtomicInteger batch = new AtomicInteger();

        assertThat(failureOf(() -> batches.untilNoneIsLeft(work -> batch.incrementAndGet() == 3
                        ? Uni.createFrom().failure(new IllegalStateException("killed"))
                        : Sql.update(
                                work.session(),
                                "DELETE FROM outbox WHERE aggregateid = $1 AND sequence = $2",
                                mark,
                                (long) batch.get()))))
                .hasMessage("killed");

        assertThat(outbox()).isEqualTo(1);
    }

    /** Each batch takes three minutes of the five that a run may take. */
    private static final class Ahead extends Clock {
        private final AtomicInteger batches;

        Ahead(AtomicInteger batches) {
            this.batches = batches;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Instant.EPOCH.plus(Duration.ofMinutes(3L * batches.get()));
        }
    }

    private void old(int rows) {
        Database.execute("""
                INSERT INTO outbox (id, topic, aggregatetype, aggregateid, type, aggregateversion, sequence, source,
                    occurredat, payload)
                SELECT gen_random_uuid(), 't', 'old', ?, 't', 0, n, 's', now() - interval '31 days', '{}'
                FROM generate_series(1, ?) n""", mark, rows);
        Database.execute("""
                INSERT INTO inbox (consumer, event_id, type, received_at)
                SELECT ?, gen_random_uuid(), 't', now() - interval '31 days' FROM generate_series(1, ?) n""", mark, rows);
    }

    private long outbox() {
        return Database.count("SELECT count(*) FROM outbox WHERE aggregateid = ?", mark);
    }

    private long inbox() {
        return Database.count("SELECT count(*) FROM inbox WHERE consumer = ?", mark);
    }

    private static void await(Supplier<Uni<Void>> job) {
        assertThat(failureOf(job)).isNull();
    }

    private static Throwable failureOf(Supplier<Uni<Void>> job) {
        try {
            VertxContextSupport.subscribeAndAwait(job);
            return null;
        } catch (Throwable failure) {
            return failure;
        }
    }
}
