package org.lianluo.shared.messaging;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianluo.shared.events.EventJson;

/** The inbox's tables. */
@ApplicationScoped
class InboxStore {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

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

    Uni<Void> park(Work work, IncomingEvent incoming, EventMetadata metadata) {
        return keep(work, incoming, metadata, null).replaceWithVoid();
    }

    /** Keeps the event as a dead letter and publishes it, with the reason, on the dead-letter topic. */
    Uni<Void> bury(Work work, IncomingEvent incoming, EventMetadata metadata, String reason) {
        OutboxRow letter = new OutboxRow(
                        Ids.next(),
                        "lianluo." + consumer + ".dlq",
                        metadata.type(),
                        "/lianluo/" + consumer,
                        clock.instant(),
                        json(new DeadLetter(
                                incoming.origin(),
                                incoming.key(),
                                incoming.headers(),
                                Base64.getEncoder().encodeToString(incoming.payload()))))
                .about(metadata.aggregateType(), metadata.aggregateId(), 0, metadata.sequence())
                .because(reason);
        return keep(work, incoming, metadata, reason)
                .chain(changed -> changed == 0 ? Uni.createFrom().voidItem() : letter.insert(work.session()));
    }

    /** @return 0 when the event is kept already, for the same reason */
    private Uni<Integer> keep(Work work, IncomingEvent incoming, EventMetadata metadata, String reason) {
        return work.session()
                .createNativeQuery("""
                        INSERT INTO inbox_waiting (consumer, event_id, aggregate_type, aggregate_id, sequence,
                                                   topic, message_key, headers, payload, since, dead_reason)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, nullif(?11, ''))
                        ON CONFLICT (consumer, event_id) DO UPDATE SET dead_reason = excluded.dead_reason
                        WHERE inbox_waiting.dead_reason IS DISTINCT FROM excluded.dead_reason""")
                .setParameter(1, consumer)
                .setParameter(2, metadata.id())
                .setParameter(3, metadata.aggregateType())
                .setParameter(4, metadata.aggregateId())
                .setParameter(5, metadata.sequence())
                .setParameter(6, incoming.topic())
                .setParameter(7, incoming.key() == null ? "" : incoming.key())
                .setParameter(8, json(incoming.headers()))
                .setParameter(9, incoming.payload())
                .setParameter(10, clock.instant())
                .setParameter(11, reason == null ? "" : reason)
                .executeUpdate();
    }

    Uni<Void> unpark(Work work, EventMetadata metadata) {
        return work.session()
                .createNativeQuery("DELETE FROM inbox_waiting WHERE consumer = ?1 AND event_id = ?2")
                .setParameter(1, consumer)
                .setParameter(2, metadata.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The waiting event that is next in order for this aggregate, or null. */
    Uni<IncomingEvent> nextWaiting(EventMetadata metadata) {
        return first("""
                SELECT w.topic, w.message_key, w.headers, w.payload FROM inbox_waiting w
                JOIN inbox_position p USING (consumer, aggregate_type, aggregate_id)
                WHERE w.consumer = $1 AND w.aggregate_type = $2 AND w.aggregate_id = $3
                AND w.sequence = p.last_sequence + 1 AND w.dead_reason IS NULL""", consumer, metadata.aggregateType(), metadata.aggregateId());
    }

    /** Some event that could be applied by now but was not, because the process died in between; or null. */
    Uni<IncomingEvent> anyReleasable() {
        return first("""
                SELECT w.topic, w.message_key, w.headers, w.payload FROM inbox_waiting w
                JOIN inbox_position p USING (consumer, aggregate_type, aggregate_id)
                WHERE w.consumer = $1 AND w.sequence <= p.last_sequence + 1 AND w.dead_reason IS NULL
                ORDER BY w.since LIMIT 1""", consumer);
    }

    /** A dead letter, or null. */
    Uni<IncomingEvent> deadLetter(UUID eventId) {
        return first("""
                SELECT w.topic, w.message_key, w.headers, w.payload FROM inbox_waiting w
                WHERE w.consumer = $1 AND w.event_id = $2 AND w.dead_reason IS NOT NULL""", consumer, eventId);
    }

    private Uni<IncomingEvent> first(String sql, Object... parameters) {
        return transactions
                .read(session -> Sql.rows(session, sql, parameters))
                .map(rows -> rows.isEmpty() ? null : InboxStore.incoming(rows.get(0)));
    }

    private static IncomingEvent incoming(Object[] row) {
        try {
            return new IncomingEvent(
                    (String) row[0],
                    row[0] + " (kept)",
                    (String) row[1],
                    EventJson.MAPPER.readValue((String) row[2], HEADERS),
                    ((Buffer) row[3]).getBytes());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept headers can't be read", e);
        }
    }

    /** Dead letters, the oldest first, at most 200. */
    Uni<List<DeadLetterSummary>> deadLetters() {
        return transactions
                .read(session -> Sql.rows(session, """
                        SELECT event_id, aggregate_type, aggregate_id, sequence, topic, since, dead_reason
                        FROM inbox_waiting WHERE consumer = $1 AND dead_reason IS NOT NULL
                        ORDER BY since LIMIT 200""", consumer))
                .map(rows -> rows.stream().map(DeadLetterSummary::of).toList());
    }

    /** Numbers of dead letters and of waiting events. */
    Uni<long[]> backlog() {
        return transactions.read(session -> Sql.rows(session, """
                        SELECT count(*) FILTER (WHERE dead_reason IS NOT NULL),
                               count(*) FILTER (WHERE dead_reason IS NULL)
                        FROM inbox_waiting WHERE consumer = $1""", consumer)).map(rows ->
                new long[] {(Long) rows.get(0)[0], (Long) rows.get(0)[1]});
    }

    /** Forgets which events were applied before a time; their positions stay, so a repeat still has no effect. */
    Uni<Integer> forgetBefore(Instant time, int atMost) {
        return transactions.write(work -> work.session()
                .createNativeQuery("""
                        DELETE FROM inbox WHERE (consumer, event_id) IN (
                            SELECT consumer, event_id FROM inbox WHERE received_at < ?1 LIMIT ?2)""")
                .setParameter(1, time)
                .setParameter(2, atMost)
                .executeUpdate());
    }

    private static String json(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can't be written as JSON", e);
        }
    }
}
