package org.lianluo.shared.messaging.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianluo.shared.events.EventJson;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.OutboxRow;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;

/** Events that were set aside: those that wait for a predecessor, and dead letters. */
@ApplicationScoped
class InboxWaiting {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Transactions transactions;
    private final Clock clock;
    private final String consumer;

    InboxWaiting(
            Transactions transactions,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.transactions = transactions;
        this.clock = clock;
        this.consumer = consumer;
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
                .map(rows -> rows.isEmpty() ? null : InboxWaiting.incoming(rows.get(0)));
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

    private static String json(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can't be written as JSON", e);
        }
    }
}
