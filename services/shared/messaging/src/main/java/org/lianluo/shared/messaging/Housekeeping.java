package org.lianluo.shared.messaging;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The jobs of outbox and inbox. Each is safe on several replicas at once: deletes are idempotent, and a release takes
 * the row lock of the aggregate's position.
 */
@ApplicationScoped
class Housekeeping {

    /** How long rows of the outbox stay, so that {@code republish} can emit them again. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int BATCH = 1000;

    private final Inbox inbox;
    private final InboxStore inboxStore;
    private final InboxWaiting waiting;
    private final InboxMetrics metrics;
    private final OutboxStore outboxStore;
    private final Clock clock;

    Housekeeping(
            Inbox inbox,
            InboxStore inboxStore,
            InboxWaiting waiting,
            InboxMetrics metrics,
            OutboxStore outboxStore,
            Clock clock) {
        this.inbox = inbox;
        this.inboxStore = inboxStore;
        this.waiting = waiting;
        this.metrics = metrics;
        this.outboxStore = outboxStore;
        this.clock = clock;
    }

    @Scheduled(every = "${lianluo.housekeeping.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> deleteOldRows() {
        Instant before = clock.instant().minus(KEPT);
        return outboxStore
                .deleteBefore(before, BATCH)
                .chain(() -> inboxStore.forgetBefore(before, BATCH))
                .replaceWithVoid();
    }

    /**
     * Releases what a process left behind that died between an event and its successors; also an event that waited and
     * was applied when it was delivered once more.
     */
    @Scheduled(every = "${lianluo.inbox.release-every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> releaseLeftovers() {
        return releaseAll()
                .chain(waiting::backlog)
                .invoke(backlog -> metrics.backlog(backlog[0], backlog[1]))
                .replaceWithVoid();
    }

    private Uni<Void> releaseAll() {
        return waiting.anyReleasable()
                .chain(left -> left == null
                        ? Uni.createFrom().voidItem()
                        : inbox.release(left).chain(this::releaseAll));
    }

    @Scheduled(every = "${lianluo.outbox.lag-every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> measureLag() {
        return outboxStore.measureLag();
    }
}
