package org.lianluo.shared.messaging;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** One event to be published, in the layout of Debezium's outbox event router. Written once, never changed. */
public final class OutboxRow {

    private final UUID id;

    /** Whole name of the topic. */
    private final String topic;

    private final String type;
    private final String source;
    private final Instant occurredAt;
    private final String payload;
    private final String traceparent;

    private String aggregateType;
    private String aggregateId;
    private long aggregateVersion;
    private long sequence;

    /** Why an event is a dead letter; only on dead-letter topics. */
    private String deadReason;

    public OutboxRow(UUID id, String topic, String type, String source, Instant occurredAt, String payload) {
        this.id = id;
        this.topic = topic;
        this.type = type;
        this.source = source;
        this.occurredAt = occurredAt;
        this.payload = payload;
        this.traceparent = TraceParent.current();
    }

    public OutboxRow about(String aggregateType, String aggregateId, long version, long sequence) {
        this.aggregateType = aggregateType;
        this.aggregateId = aggregateId;
        this.aggregateVersion = version;
        this.sequence = sequence;
        return this;
    }

    public OutboxRow because(String reason) {
        this.deadReason = reason;
        return this;
    }

    /** Not an entity: nothing reads it again, and a plain statement may go out together with others. */
    public Uni<Void> insert(Mutiny.Session session) {
        return Sql.update(
                        session,
                        """
                INSERT INTO outbox (id, topic, aggregatetype, aggregateid, type, aggregateversion, sequence,
                                    source, occurredat, traceparent, payload, deadreason)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)""",
                        id,
                        topic,
                        aggregateType,
                        aggregateId,
                        type,
                        aggregateVersion,
                        sequence,
                        source,
                        occurredAt,
                        traceparent,
                        payload,
                        deadReason)
                .replaceWithVoid();
    }
}
