package org.lianluo.shared.messaging.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.lianluo.shared.messaging.Work;

/**
 * Feeds the inbox from Kafka: what one poll brings is recorded at once where nobody handles it; the rest is taken one at a
 * time per aggregate, in order, and some aggregates at once.
 *
 * <p>While the database is away a record is repeated without bound; meanwhile no more is taken from Kafka and readiness is
 * down. Nothing moves to the dead letters because of that.
 */
@ApplicationScoped
public class InboxConsumer {

    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final InboxMetrics metrics;
    private final int atOnce;

    InboxConsumer(Inbox inbox, InboxMetrics metrics, @ConfigProperty(name = "lianluo.inbox.concurrency") int atOnce) {
        this.inbox = inbox;
        this.metrics = metrics;
        this.atOnce = atOnce;
    }

    /** An event with the trace that it belongs to; null for none. */
    private record Traced(IncomingEvent event, TracingMetadata trace) {
        /** What must stay in order: events of one aggregate have one key. */
        String lane() {
            return event.key() == null ? event.origin() : event.key();
        }
    }

    @Incoming("inbox")
    Uni<Void> consume(Message<List<byte[]>> message) {
        List<Traced> batch = batch(message);
        Context eventLoop = Vertx.currentContext();
        return inbox.passOver(batch.stream().map(Traced::event).toList())
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf(
                            "Taken one by one, not at once: %s",
                            failure.getClass().getSimpleName());
                    return Set.of();
                })
                .chain(done -> inLanes(batch, done, eventLoop))
                .chain(() -> acknowledge(message));
    }

    private Uni<Void> inLanes(List<Traced> batch, Set<IncomingEvent> done, Context eventLoop) {
        Collection<List<Traced>> lanes = batch.stream()
                .filter(traced -> !done.contains(traced.event()))
                .collect(groupingBy(Traced::lane, LinkedHashMap::new, toList()))
                .values();
        return Multi.createFrom()
                .iterable(lanes)
                .onItem()
                .transformToUni(lane -> Work.inTurn(lane, traced -> take(traced, eventLoop)))
                .merge(atOnce)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> take(Traced traced, Context eventLoop) {
        return Uni.createFrom()
                .deferred(() -> onItsOwnContext(traced, eventLoop))
                .onFailure()
                .invoke(failure -> heldUp(traced.event(), failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .invoke(() -> metrics.heldUp(false))
                .replaceWithVoid();
    }

    /** Session and trace belong to the context, so that each event needs one for itself. */
    private Uni<Inbox.Outcome> onItsOwnContext(Traced traced, Context eventLoop) {
        return Uni.createFrom().emitter(emitter -> {
            Context own = VertxContext.createNewDuplicatedContext(eventLoop);
            VertxContextSafetyToggle.setContextSafe(own, true);
            own.runOnContext(ignored -> {
                if (traced.trace() != null) {
                    // For as long as this context lives: it is the event's own.
                    traced.trace().getCurrentContext().makeCurrent();
                }
                inbox.receive(traced.event()).subscribe().with(emitter::complete, emitter::fail);
            });
        });
    }

    private static Uni<Void> acknowledge(Message<?> message) {
        CompletionStage<Void> acknowledged = message.ack();
        return Uni.createFrom().completionStage(acknowledged);
    }

    private void heldUp(IncomingEvent incoming, Throwable failure) {
        metrics.heldUp(true);
        LOG.warnf(
                "Held up at %s, trying again: %s",
                incoming.origin(), failure.getClass().getSimpleName());
    }

    @SuppressWarnings("unchecked")
    private static List<Traced> batch(Message<List<byte[]>> message) {
        IncomingKafkaRecordBatchMetadata<String, byte[]> batch =
                message.getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow();
        return StreamSupport.stream(batch.getRecords().spliterator(), false)
                .map(record -> new Traced(incoming(record), batch.getMetadataForRecord(record, TracingMetadata.class)))
                .toList();
    }

    private static IncomingEvent incoming(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return new IncomingEvent(
                record.topic(),
                record.topic() + "-" + record.partition() + "@" + record.offset(),
                record.key(),
                headers,
                record.value() == null ? new byte[0] : record.value());
    }
}
