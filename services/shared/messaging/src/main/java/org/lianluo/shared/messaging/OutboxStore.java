package org.lianluo.shared.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** The outbox's table, beyond what {@link Transactions} writes. */
@ApplicationScoped
public class OutboxStore {

    /** A transaction that holds a logical message and nothing else. */
    static final String HEARTBEAT = "SELECT pg_logical_emit_message(true, 'lianluo-heartbeat', '')::text";

    private final Transactions transactions;
    private final String slot;
    private final AtomicLong lagBytes = new AtomicLong();

    OutboxStore(
            Transactions transactions,
            MeterRegistry registry,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.transactions = transactions;
        this.slot = "lianluo_outbox_" + service;
        Gauge.builder("lianluo.outbox.slot.lag", lagBytes, AtomicLong::get)
                .description("Write-ahead log that the relay has not confirmed; -1 when its slot does not exist")
                .baseUnit("bytes")
                .register(registry);
    }

    /**
     * Emits the rows from a time on again, with the same ids and in the same order, for when a slot was lost or a backup
     * restored. Consumers that know them already ignore them.
     *
     * @return how many rows were emitted
     */
    public Uni<Integer> republish(Instant from) {
        return transactions.write(work -> work.session()
                .createNativeQuery("SET LOCAL statement_timeout = 0")
                .executeUpdate()
                .chain(() -> work.session()
                        .createNativeQuery("""
                        WITH again AS (DELETE FROM outbox WHERE occurredat >= ?1 RETURNING *)
                        INSERT INTO outbox SELECT * FROM again
                        ORDER BY occurredat, aggregatetype, aggregateid, sequence""")
                        .setParameter(1, from)
                        .executeUpdate()));
    }

    /**
     * Writes a logical message, which holds nothing, and measures how far the relay has confirmed the log. The relay sends
     * heartbeats of its own, but not while it looks for the place to go on after a restart: until it meets a transaction it
     * confirms nothing, and in a quiet database the log would grow.
     */
    public Uni<Void> measureLag() {
        return transactions
                .read(session -> Sql.rows(session, HEARTBEAT).chain(() -> lag(session)))
                .invoke(lagBytes::set)
                .replaceWithVoid();
    }

    private Uni<Long> lag(Mutiny.Session session) {
        return Sql.value(session, Long.class, """
                SELECT coalesce((SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn)::bigint
                                 FROM pg_replication_slots WHERE slot_name = $1), -1)""", slot);
    }
}
