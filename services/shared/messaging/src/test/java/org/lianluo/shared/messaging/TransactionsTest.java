package org.lianluo.shared.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.vertx.RunOnVertxContext;
import io.quarkus.test.vertx.UniAsserter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TransactionsTest {

    @Inject
    Transactions transactions;

    @Inject
    OutboxStore outbox;

    @Inject
    Clock clock;

    private final Counter counter = new Counter(Instant.parse("2026-11-21T08:00:00Z"));

    @Test
    @RunOnVertxContext
    void writesAggregateAndEventsInOneTransaction(UniAsserter asserter) {
        asserter.execute(() -> transactions.write(this::create));
        asserter.execute(() -> transactions.write(this::incrementTwice));

        asserter.execute(() -> assertThat(Database.rows(
                        "select sequence, aggregateversion, topic, source from outbox where aggregateid = ? order by sequence",
                        counter.getId().toString()))
                .extracting(row -> row.get("sequence") + " v" + row.get("aggregateversion"))
                .containsExactly("1 v0", "2 v1", "3 v1"));
        asserter.execute(() -> assertThat(Database.rows(
                        "select topic, source from outbox where aggregateid = ? limit 1",
                        counter.getId().toString()))
                .first()
                .hasToString("{topic=lianluo.handling.v1, source=/lianluo/module}"));
    }

    @Test
    @RunOnVertxContext
    void aRefusedUseCaseLeavesNoTrace(UniAsserter asserter) {
        asserter.assertFailedWith(
                () -> transactions.write(work ->
                        create(work).chain(() -> Uni.createFrom().failure(new IllegalStateException("refused")))),
                IllegalStateException.class);

        asserter.execute(() -> assertThat(Database.eventsOf(counter.getId())).isEmpty());
        asserter.execute(() -> assertThat(Database.count("select count(*) from counter where id = ?", counter.getId()))
                .isZero());
    }

    @Test
    @RunOnVertxContext
    void republishesWithTheSameIdsAndContent(UniAsserter asserter) {
        asserter.execute(() -> transactions.write(this::create));
        asserter.execute(() -> transactions.write(this::incrementTwice));
        asserter.execute(() -> rowsBefore = rows());

        asserter.assertThat(
                () -> outbox.republish(clock.instant().minus(Duration.ofMinutes(5))),
                emitted -> assertThat(emitted).isGreaterThanOrEqualTo(3));

        asserter.execute(() -> assertThat(rows()).isEqualTo(rowsBefore));
        asserter.execute(() -> assertThat(Database.count(
                        "select count(*) from outbox where aggregateid = ? and xmin::text::bigint > ?",
                        counter.getId().toString(),
                        newestTransaction))
                .isEqualTo(3));
    }

    private List<?> rowsBefore;
    private long newestTransaction;

    private List<?> rows() {
        if (rowsBefore == null) {
            newestTransaction = Database.count(
                    "select max(xmin::text::bigint) from outbox where aggregateid = ?",
                    counter.getId().toString());
        }
        return Database.rows(
                "select * from outbox where aggregateid = ? order by sequence",
                counter.getId().toString());
    }

    @Test
    @RunOnVertxContext
    void measuresTheLagOfASlotThatDoesNotExist(UniAsserter asserter) {
        asserter.execute(outbox::measureLag);
    }

    @Test
    @RunOnVertxContext
    void givesTheRelayAMessageToGoOnFromInAQuietDatabase(UniAsserter asserter) {
        asserter.execute(
                () -> Database.count("select count(*) from pg_create_logical_replication_slot('quiet', 'pgoutput')"));

        asserter.execute(outbox::measureLag);

        asserter.execute(() -> assertThat(Database.count("""
                        select count(*) from pg_logical_slot_peek_binary_changes('quiet', null, null, 'proto_version', '1',
                          'publication_names', 'lianluo_outbox', 'messages', 'true')
                        where position('lianluo-heartbeat'::bytea in data) > 0""")).isPositive());
        asserter.execute(() -> Database.execute("do $$ begin perform pg_drop_replication_slot('quiet'); end $$"));
    }

    private Uni<Counter> create(Work work) {
        return work.persist(counter);
    }

    private Uni<Void> incrementTwice(Work work) {
        return work.session()
                .find(Counter.class, counter.getId())
                .invoke(found -> {
                    found.increment(clock.instant());
                    found.increment(clock.instant());
                })
                .replaceWithVoid();
    }
}
