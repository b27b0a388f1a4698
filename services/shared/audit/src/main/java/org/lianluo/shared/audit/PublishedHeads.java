package org.lianluo.shared.audit;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianluo.shared.events.AuditChainExtendedV1;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The heads of the chain that this service published. They stand in its topic, where whoever writes to the database can add
 * to them but take none away.
 */
@ApplicationScoped
class PublishedHeads {

    private static final int LONGEST_WAIT_MS = 5_000;

    private final Map<String, Object> kafka;
    private final String type;

    PublishedHeads(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.type = IntegrationEvent.typeOf(AuditChainExtendedV1.class).replace("*", service);
    }

    /** All that are published by now; fails with a {@link org.apache.kafka.common.KafkaException} where Kafka is away. */
    <T> Uni<T> upToNow(Function<PublishedHeadsReader, Uni<T>> use) {
        return blocking(this::open).chain(reader -> use.apply(reader)
                .eventually(() -> blocking(() -> {
                    reader.close();
                    return null;
                })));
    }

    /** Kafka's client waits: not on the event loop, but back on its context afterwards, as sessions need it. */
    static <T> Uni<T> blocking(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(() ->
                        Vertx.currentContext().executeBlocking(work, false).toCompletionStage());
    }

    private PublishedHeadsReader open() {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LONGEST_WAIT_MS);
        config.putIfAbsent(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_WAIT_MS);
        config.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, LONGEST_WAIT_MS);
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            consumer.assign(partitions(consumer));
            consumer.seekToBeginning(consumer.assignment());
            return new PublishedHeadsReader(consumer, consumer.endOffsets(consumer.assignment()), type);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        String topic = IntegrationEvent.topicOf(type);
        List<PartitionInfo> found = consumer.partitionsFor(topic);
        if (found == null || found.isEmpty()) {
            throw new UnknownTopicOrPartitionException(topic);
        }
        return found.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }
}
