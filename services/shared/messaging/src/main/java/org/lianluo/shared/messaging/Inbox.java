package org.lianluo.shared.messaging;

import com.fasterxml.jackson.core.JacksonException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.lianluo.shared.events.EventJson;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * Applies each received event once, in the order of its aggregate.
 *
 * <p>The effect, the record of the event id and the position of the aggregate are one transaction. A repeat has no
 * effect; an event whose predecessor is missing waits and is released in order; an event that can't be read or breaks a
 * rule becomes a dead letter, and later events of that aggregate wait behind it while others go on.
 */
@ApplicationScoped
public class Inbox {

    /** What became of a received event. */
    public enum Outcome {
        APPLIED,
        REPEATED,
        WAITING,
        DEAD
    }

    /** What became of an event, and whether the next of its aggregate is there already. */
    private record Step(Outcome outcome, boolean nextWaits) {
        Step(Outcome outcome) {
            this(outcome, false);
        }
    }

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Transactions transactions;
    private final InboxStore store;
    private final InboxMetrics metrics;
    private final Map<String, EventHandler<?>> handlers;

    Inbox(Transactions transactions, InboxStore store, InboxMetrics metrics, @Any Instance<EventHandler<?>> handlers) {
        this.transactions = transactions;
        this.store = store;
        this.metrics = metrics;
        this.handlers = handlers.stream()
                .collect(Collectors.toUnmodifiableMap(
                        handler -> IntegrationEvent.typeOf(handler.contract()), handler -> handler));
    }

    /**
     * Takes a record. Fails only when something that passes by itself is in the way (the database is away): the caller
     * repeats it then, for as long as it takes.
     */
    public Uni<Outcome> receive(IncomingEvent incoming) {
        EventMetadata metadata;
        try {
            metadata = EventMetadata.of(incoming.headers());
        } catch (UnreadableEventException e) {
            return bury(incoming, incoming.substituteMetadata(), e);
        }
        return process(incoming, metadata, false)
                .call(step -> step.nextWaits()
                        ? releaseAfter(metadata)
                        : Uni.createFrom().voidItem())
                .map(Step::outcome);
    }

    /** Takes an event that waited, and the waiting events behind it. */
    Uni<Void> release(IncomingEvent waiting) {
        EventMetadata metadata = EventMetadata.of(waiting.headers());
        return process(waiting, metadata, true)
                .chain(step -> step.outcome() == Outcome.DEAD ? Uni.createFrom().voidItem() : releaseAfter(metadata));
    }

    /** Applies the waiting events of an aggregate for as long as the next one in order is there and goes well. */
    Uni<Void> releaseAfter(EventMetadata metadata) {
        return store.nextWaiting(metadata)
                .chain(next -> next == null ? Uni.createFrom().voidItem() : release(next));
    }

    private Uni<Step> process(IncomingEvent incoming, EventMetadata metadata, boolean wasWaiting) {
        return (wasWaiting || handlers.containsKey(metadata.type())
                        ? apply(incoming, metadata, wasWaiting)
                        : passOver(incoming, metadata))
                .onFailure(failure -> !Transience.isTransient(failure))
                .recoverWithUni(failure -> bury(incoming, metadata, failure).map(Step::new))
                .invoke(step -> metrics.counted(metadata.type(), step.outcome()));
    }

    /** An event that nobody here handles; most are, and most of those are next in order, so one statement has to do. */
    private Uni<Step> passOver(IncomingEvent incoming, EventMetadata metadata) {
        return store.passOver(metadata)
                .chain(nextWaits -> nextWaits.isPresent()
                        ? Uni.createFrom().item(new Step(Outcome.APPLIED, nextWaits.get()))
                        : apply(incoming, metadata, false));
    }

    private Uni<Step> apply(IncomingEvent incoming, EventMetadata metadata, boolean wasWaiting) {
        return transactions.write(work -> store.lockPosition(work, metadata)
                .chain(position -> place(incoming, metadata, position, work))
                .call(step -> wasWaiting && step.outcome() != Outcome.WAITING
                        ? store.unpark(work, metadata)
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Step> place(IncomingEvent incoming, EventMetadata metadata, long position, Work work) {
        if (metadata.sequence() <= position) {
            return Uni.createFrom().item(new Step(Outcome.REPEATED));
        }
        if (metadata.sequence() > position + 1) {
            return store.park(work, incoming, metadata).replaceWith(new Step(Outcome.WAITING));
        }
        return handle(incoming, metadata, work)
                .chain(() -> store.record(work, metadata))
                .map(nextWaits -> new Step(Outcome.APPLIED, nextWaits));
    }

    private Uni<Void> handle(IncomingEvent incoming, EventMetadata metadata, Work work) {
        EventHandler<?> handler = handlers.get(metadata.type());
        return handler == null ? Uni.createFrom().voidItem() : handleWith(handler, incoming, metadata, work);
    }

    private static <E extends IntegrationEvent> Uni<Void> handleWith(
            EventHandler<E> handler, IncomingEvent incoming, EventMetadata metadata, Work work) {
        try {
            E event = EventJson.MAPPER.readValue(incoming.payload(), handler.contract());
            if (event == null) {
                throw new UnreadableEventException("payload is null", null);
            }
            return handler.on(event, metadata, work);
        } catch (JacksonException e) {
            // The original message would quote the payload.
            throw new UnreadableEventException(
                    "payload is not a " + metadata.type() + ": " + e.getClass().getSimpleName(), e);
        } catch (IOException e) {
            throw new UnreadableEventException("payload can't be read", e);
        }
    }

    /**
     * Takes a dead letter again; when it goes well now, the events behind it are released in order.
     *
     * @return what became of it; {@link Outcome#REPEATED} when there is no such dead letter
     */
    public Uni<Outcome> replay(UUID eventId) {
        return store.deadLetter(eventId)
                .chain(letter -> letter == null ? Uni.createFrom().item(Outcome.REPEATED) : replay(letter));
    }

    private Uni<Outcome> replay(IncomingEvent letter) {
        EventMetadata metadata;
        try {
            metadata = EventMetadata.of(letter.headers());
        } catch (UnreadableEventException e) {
            LOG.warnf("The dead letter %s still can't be read: %s", letter.origin(), e.getMessage());
            return Uni.createFrom().item(Outcome.DEAD);
        }
        return process(letter, metadata, true)
                .map(Step::outcome)
                .call(outcome -> outcome == Outcome.APPLIED
                        ? releaseAfter(metadata)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Outcome> bury(IncomingEvent incoming, EventMetadata metadata, Throwable failure) {
        LOG.errorf(
                "Event %s of type %s from %s is a dead letter: %s",
                metadata.id(), metadata.type(), incoming.origin(), reason(failure));
        return transactions
                .write(work -> store.bury(work, incoming, metadata, reason(failure)))
                .replaceWith(Outcome.DEAD);
    }

    /** Only messages of our own exceptions are quoted: a foreign one may carry data of the row. */
    private static String reason(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        return failure.getClass().getPackageName().startsWith("org.lianluo.")
                ? name + ": " + failure.getMessage()
                : name;
    }
}
