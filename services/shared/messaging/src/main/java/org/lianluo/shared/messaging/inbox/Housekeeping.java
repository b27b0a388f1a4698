package org.lianluo.shared.messaging.inbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.OutboxStore;

/**
 * The jobs of outbox and inbox. Each is safe on several replicas at once: rows to be deleted are claimed, and a release
 * takes the row lock of the aggregate's position.
 */
@ApplicationScoped
class Housekeeping {

    /** How long rows of the outbox stay, so that {@code republish} can emit them again. */
    static final Duration KEPT = Duration.ofDays(30);

    private final Inbox inbox;
    private final Batches batches;
    private final InboxWaiting waiting;
    private final InboxMetrics metrics;
    private final OutboxStore outboxStore;
    private final Clock clock;

    Housekeeping(
            Inbox inbox,
            Batches batches,
            InboxWaiting waiting,
            InboxMetrics metrics,
            OutboxStore outboxStore,
            Clock clock) {
        this.inbox = inbox;
        this.batches = batches;
        this.waiting = waiting;
        this.metrics = metrics;
        this.outboxStore = outboxStore;
        this.clock = clock;
    }

    /** Which events were applied is forgotten too; the positions of their aggregates stay, so a repeat has no effect. */
    @Scheduled(every = "${lianluo.housekeeping.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> deleteOldRows() {
        Instant before = clock.instant().minus(KEPT);
        return batches.deleteBefore("outbox", "occurredat", before)
                .chain(() -> batches.deleteBefore("inbox", "received_at", before));
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
