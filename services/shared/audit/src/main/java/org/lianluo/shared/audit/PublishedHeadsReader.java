package org.lianluo.shared.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.lianluo.shared.events.AuditChainExtendedV1;
import org.lianluo.shared.events.EventJson;

/** Reads the published heads from the beginning to what was the end when it was made. */
final class PublishedHeadsReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int MOST_EMPTY_POLLS = 10;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final String type;

    PublishedHeadsReader(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, String type) {
        this.consumer = consumer;
        this.ends = ends;
        this.type = type;
    }

    /** The next ones; empty when there are no more. Waits for Kafka. */
    List<AuditChainExtendedV1> next() {
        List<AuditChainExtendedV1> heads = new ArrayList<>();
        int empty = 0;
        while (heads.isEmpty() && !isAtTheEnd()) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            empty = records.isEmpty() ? empty + 1 : 0;
            if (empty > MOST_EMPTY_POLLS) {
                throw new TimeoutException("Kafka gives no more of the published heads");
            }
            records.forEach(record -> addIfHead(record, heads));
        }
        return heads;
    }

    private boolean isAtTheEnd() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void addIfHead(ConsumerRecord<byte[], byte[]> record, List<AuditChainExtendedV1> heads) {
        Header header = record.headers().lastHeader("ce_type");
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        if (header == null
                || !type.equals(new String(header.value(), UTF_8))
                || record.offset() >= ends.get(partition)) {
            return;
        }
        try {
            heads.add(EventJson.MAPPER.readValue(record.value(), AuditChainExtendedV1.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The head at " + partition + "@" + record.offset() + " can't be read", e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
