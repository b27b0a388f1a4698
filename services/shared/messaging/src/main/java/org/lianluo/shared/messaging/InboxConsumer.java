package org.lianluo.shared.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Feeds the inbox from Kafka, one record at a time per partition.
 *
 * <p>While the database is away a record is repeated without bound; meanwhile nothing more is taken from its partition
 * and readiness is down. Nothing moves to the dead letters because of that.
 */
@ApplicationScoped
public class InboxConsumer {

    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final InboxMetrics metrics;

    InboxConsumer(Inbox inbox, InboxMetrics metrics) {
        this.inbox = inbox;
        this.metrics = metrics;
    }

    @Incoming("inbox")
    Uni<Void> consume(Message<byte[]> message) {
        IncomingEvent incoming = incoming(message);
        return Uni.createFrom()
                .deferred(() -> inbox.receive(incoming))
                .onFailure()
                .invoke(failure -> heldUp(incoming, failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .invoke(() -> metrics.heldUp(false))
                .chain(() -> acknowledge(message));
    }

    private static Uni<Void> acknowledge(Message<byte[]> message) {
        CompletionStage<Void> acknowledged = message.ack();
        return Uni.createFrom().completionStage(acknowledged);
    }

    private void heldUp(IncomingEvent incoming, Throwable failure) {
        metrics.heldUp(true);
        LOG.warnf(
                "Held up at %s, trying again: %s",
                incoming.origin(), failure.getClass().getSimpleName());
    }

    private static IncomingEvent incoming(Message<byte[]> message) {
        IncomingKafkaRecordMetadata<?, ?> record =
                message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.getHeaders()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        byte[] payload = message.getPayload();
        return new IncomingEvent(
                record.getTopic(),
                record.getTopic() + "-" + record.getPartition() + "@" + record.getOffset(),
                record.getKey() == null ? null : record.getKey().toString(),
                headers,
                payload == null ? new byte[0] : payload);
    }
}
