package org.lianluo.shared.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One event to be published, in the layout of Debezium's outbox event router. Written once, never changed. */
@Entity
@Table(name = "outbox")
class OutboxRow {

    @Id
    UUID id;

    /** Whole name of the topic. */
    String topic;

    @Column(name = "aggregatetype")
    String aggregateType;

    @Column(name = "aggregateid")
    String aggregateId;

    String type;

    @Column(name = "aggregateversion")
    long aggregateVersion;

    long sequence;

    String source;

    @Column(name = "occurredat")
    Instant occurredAt;

    String traceparent;

    String payload;

    /** Why an event is a dead letter; only on dead-letter topics. */
    @Column(name = "deadreason")
    String deadReason;

    protected OutboxRow() {}

    OutboxRow(UUID id, String topic, String type, String source, Instant occurredAt, String payload) {
        this.id = id;
        this.topic = topic;
        this.type = type;
        this.source = source;
        this.occurredAt = occurredAt;
        this.payload = payload;
        this.traceparent = TraceParent.current();
    }

    OutboxRow about(String aggregateType, String aggregateId, long version, long sequence) {
        this.aggregateType = aggregateType;
        this.aggregateId = aggregateId;
        this.aggregateVersion = version;
        this.sequence = sequence;
        return this;
    }

    OutboxRow because(String reason) {
        this.deadReason = reason;
        return this;
    }
}
