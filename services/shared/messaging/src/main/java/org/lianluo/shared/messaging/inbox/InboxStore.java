package org.lianluo.shared.messaging.inbox;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;

/** What the inbox knows to have come: positions of aggregates, ids of events. */
@ApplicationScoped
class InboxStore {

    private final Transactions transactions;
    private final Clock clock;
    private final String consumer;

    InboxStore(
            Transactions transactions,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.transactions = transactions;
        this.clock = clock;
        this.consumer = consumer;
    }

    /** The last sequence applied of an aggregate; holds the row until the end of the transaction. */
    Uni<Long> lockPosition(Work work, EventMetadata metadata) {
        return Sql.value(work.session(), Long.class, """
                INSERT INTO inbox_position AS p (consumer, aggregate_type, aggregate_id, last_sequence)
                VALUES ($1, $2, $3, 0)
                ON CONFLICT (consumer, aggregate_type, aggregate_id)
                DO UPDATE SET last_sequence = p.last_sequence
                RETURNING last_sequence""", consumer, metadata.aggregateType(), metadata.aggregateId());
    }

    /**
     * Records an applied event: its id, and the position of its aggregate.
     *
     * @return whether the event that comes next waits already
     */
    Uni<Boolean> record(Work work, EventMetadata metadata) {
        return Sql.value(
                work.session(),
                Boolean.class,
                """
                WITH moved AS (
                    UPDATE inbox_position SET last_sequence = $4
                    WHERE consumer = $1 AND aggregate_type = $2 AND aggregate_id = $3 RETURNING 1),
                seen AS (
                    INSERT INTO inbox (consumer, event_id, type, received_at) SELECT $1, $5, $6, $7 FROM moved
                    ON CONFLICT DO NOTHING)
                SELECT EXISTS (
                    SELECT 1 FROM inbox_waiting
                    WHERE consumer = $1 AND aggregate_type = $2 AND aggregate_id = $3
                        AND sequence = $4 + 1 AND dead_reason IS NULL)
                FROM moved""",
                consumer,
                metadata.aggregateType(),
                metadata.aggregateId(),
                metadata.sequence(),
                metadata.id(),
                metadata.type(),
                clock.instant());
    }

    /**
     * Records events that have no effect here, those that are the next of their aggregate; nothing of the others.
     *
     * @param events one of each aggregate at most
     * @return the ids of those that were next, and whether the event that comes after waits already. One that is being put
     *     among the waiting at the same moment may be missed, and is found by the job that looks for such.
     */
    Uni<Map<UUID, Boolean>> passOver(List<EventMetadata> events) {
        return transactions
                .read(session -> Sql.rows(
                        session,
                        """
                        WITH event AS (
                            SELECT * FROM unnest($2::text[], $3::text[], $4::bigint[], $5::uuid[], $6::text[])
                                AS e (aggregate_type, aggregate_id, sequence, id, type)),
                        moved AS (
                            INSERT INTO inbox_position AS p (consumer, aggregate_type, aggregate_id, last_sequence)
                            SELECT $1, aggregate_type, aggregate_id, sequence FROM event
                            WHERE sequence = 1 OR EXISTS (
                                SELECT 1 FROM inbox_position k
                                WHERE k.consumer = $1 AND k.aggregate_type = event.aggregate_type
                                    AND k.aggregate_id = event.aggregate_id)
                            ORDER BY aggregate_type, aggregate_id
                            ON CONFLICT (consumer, aggregate_type, aggregate_id)
                            DO UPDATE SET last_sequence = excluded.last_sequence
                            WHERE p.last_sequence = excluded.last_sequence - 1
                            RETURNING aggregate_type, aggregate_id),
                        seen AS (
                            INSERT INTO inbox (consumer, event_id, type, received_at)
                            SELECT $1, id, type, $7 FROM event JOIN moved USING (aggregate_type, aggregate_id)
                            ON CONFLICT DO NOTHING)
                        SELECT event.id, EXISTS (
                            SELECT 1 FROM inbox_waiting w
                            WHERE w.consumer = $1 AND w.aggregate_type = event.aggregate_type
                                AND w.aggregate_id = event.aggregate_id
                                AND w.sequence = event.sequence + 1 AND w.dead_reason IS NULL)
                        FROM event JOIN moved USING (aggregate_type, aggregate_id)""",
                        consumer,
                        column(events, EventMetadata::aggregateType, String[]::new),
                        column(events, EventMetadata::aggregateId, String[]::new),
                        column(events, EventMetadata::sequence, Long[]::new),
                        column(events, EventMetadata::id, UUID[]::new),
                        column(events, EventMetadata::type, String[]::new),
                        clock.instant()))
                .map(rows -> rows.stream().collect(toMap(row -> (UUID) row[0], row -> (Boolean) row[1])));
    }

    private static <T> T[] column(
            List<EventMetadata> events, Function<EventMetadata, T> value, IntFunction<T[]> array) {
        return events.stream().map(value).toArray(array);
    }
}
