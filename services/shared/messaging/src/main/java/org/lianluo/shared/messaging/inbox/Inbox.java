package org.lianluo.shared.messaging.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.messaging.Subscriptions;
import org.lianluo.shared.messaging.Subscriptions.Subscription;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Transience;
import org.lianluo.shared.messaging.Work;

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
    private final InboxWaiting waiting;
    private final InboxMetrics metrics;
    private final Map<String, List<Subscription<?>>> subscriptions;

    Inbox(
            Transactions transactions,
            InboxStore store,
            InboxWaiting waiting,
            InboxMetrics metrics,
            @Any Instance<Subscriptions> features) {
        this.transactions = transactions;
        this.store = store;
        this.waiting = waiting;
        this.metrics = metrics;
        this.subscriptions = features.stream()
                .sorted(Comparator.comparing(feature -> feature.getClass().getName()))
                .flatMap(feature -> feature.table().stream())
                .collect(groupingBy(subscription -> IntegrationEvent.typeOf(subscription.contract())));
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
    Uni<Void> release(IncomingEvent next) {
        EventMetadata metadata = EventMetadata.of(next.headers());
        return process(next, metadata, true)
                .chain(step -> step.outcome() == Outcome.DEAD ? Uni.createFrom().voidItem() : releaseAfter(metadata));
    }

    /** Applies the waiting events of an aggregate for as long as the next one in order is there and goes well. */
    Uni<Void> releaseAfter(EventMetadata metadata) {
        return waiting.nextWaiting(metadata)
                .chain(next -> next == null ? Uni.createFrom().voidItem() : release(next));
    }

    private Uni<Step> process(IncomingEvent incoming, EventMetadata metadata, boolean wasWaiting) {
        return (wasWaiting || subscriptions.containsKey(metadata.type())
                        ? apply(incoming, metadata, wasWaiting)
                        : passOver(incoming, metadata))
                .onFailure(failure -> !Transience.isTransient(failure))
                .recoverWithUni(failure -> bury(incoming, metadata, failure).map(Step::new))
                .invoke(step -> metrics.counted(metadata.type(), step.outcome()));
    }

    /**
     * Records at once, of a number of events, those that nobody here handles: most are. Leaves out what is not the next of
     * its aggregate, and what follows another of its aggregate in the same number.
     *
     * @return those that are done with; {@link #receive} takes the others
     */
    Uni<Set<IncomingEvent>> passOver(List<IncomingEvent> events) {
        Map<UUID, Readable> unhandled = firstOfEachAggregate(events).stream()
                .filter(event -> !subscriptions.containsKey(event.metadata().type()))
                .collect(toMap(event -> event.metadata().id(), event -> event, (one, twin) -> one));
        if (unhandled.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return store.passOver(
                        unhandled.values().stream().map(Readable::metadata).toList())
                .invoke(moved -> moved.keySet()
                        .forEach(id ->
                                metrics.counted(unhandled.get(id).metadata().type(), Outcome.APPLIED)))
                .call(moved -> Work.inTurn(
                        moved.keySet().stream().filter(moved::get).toList(),
                        id -> releaseAfter(unhandled.get(id).metadata())))
                .map(moved -> moved.keySet().stream()
                        .map(id -> unhandled.get(id).event())
                        .collect(toUnmodifiableSet()));
    }

    private record Readable(IncomingEvent event, EventMetadata metadata) {}

    private static Collection<Readable> firstOfEachAggregate(List<IncomingEvent> events) {
        Map<List<String>, Readable> firsts = new LinkedHashMap<>();
        for (IncomingEvent event : events) {
            try {
                EventMetadata metadata = EventMetadata.of(event.headers());
                firsts.putIfAbsent(
                        List.of(metadata.aggregateType(), metadata.aggregateId()), new Readable(event, metadata));
            } catch (UnreadableEventException e) {
                LOG.debugf("Event %s can't be passed over: %s", event.origin(), e.getMessage());
            }
        }
        return firsts.values();
    }

    private Uni<Step> passOver(IncomingEvent incoming, EventMetadata metadata) {
        return store.passOver(List.of(metadata))
                .chain(moved -> moved.isEmpty()
                        ? apply(incoming, metadata, false)
                        : Uni.createFrom().item(new Step(Outcome.APPLIED, moved.get(metadata.id()))));
    }

    private Uni<Step> apply(IncomingEvent incoming, EventMetadata metadata, boolean wasWaiting) {
        return transactions.write(work -> store.lockPosition(work, metadata)
                .chain(position -> place(incoming, metadata, position, work))
                .call(step -> wasWaiting && step.outcome() != Outcome.WAITING
                        ? waiting.unpark(work, metadata)
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Step> place(IncomingEvent incoming, EventMetadata metadata, long position, Work work) {
        if (metadata.sequence() <= position) {
            return Uni.createFrom().item(new Step(Outcome.REPEATED));
        }
        if (metadata.sequence() > position + 1) {
            return waiting.park(work, incoming, metadata).replaceWith(new Step(Outcome.WAITING));
        }
        return handle(incoming, metadata, work)
                .chain(() -> store.record(work, metadata))
                .map(nextWaits -> new Step(Outcome.APPLIED, nextWaits));
    }

    private Uni<Void> handle(IncomingEvent incoming, EventMetadata metadata, Work work) {
        List<Subscription<?>> followers = subscriptions.get(metadata.type());
        if (followers == null) {
            return Uni.createFrom().voidItem();
        }
        IntegrationEvent event = incoming.read(metadata.type(), followers.get(0).contract());
        return Work.inTurn(followers, follower -> follower.tell(work, event));
    }

    /**
     * Takes a dead letter again; when it goes well now, the events behind it are released in order.
     *
     * @return what became of it; {@link Outcome#REPEATED} when there is no such dead letter
     */
    public Uni<Outcome> replay(UUID eventId) {
        return waiting.deadLetter(eventId)
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
                .write(work -> waiting.bury(work, incoming, metadata, reason(failure)))
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
