package org.lianluo.shared.messaging.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** What operators watch of the inbox: events by outcome, dead letters, waiting events, and whether it is held up. */
@ApplicationScoped
class InboxMetrics {

    private final MeterRegistry registry;
    private final AtomicLong dead = new AtomicLong();
    private final AtomicLong waiting = new AtomicLong();
    private volatile boolean heldUp;

    InboxMetrics(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("lianluo.inbox.dead", dead, AtomicLong::get)
                .description("Dead letters that nobody has replayed yet")
                .register(registry);
        Gauge.builder("lianluo.inbox.waiting", waiting, AtomicLong::get)
                .description("Events that wait for a predecessor")
                .register(registry);
        Gauge.builder("lianluo.inbox.held.up", this, metrics -> metrics.heldUp ? 1 : 0)
                .description("1 while a record is repeated because the database is away")
                .register(registry);
    }

    void counted(String type, Inbox.Outcome outcome) {
        registry.counter("lianluo.inbox.events", "type", type, "outcome", outcome.name())
                .increment();
    }

    /** The database or the network is away; a record is being repeated. */
    void heldUp(boolean now) {
        heldUp = now;
    }

    boolean isHeldUp() {
        return heldUp;
    }

    void backlog(long deadLetters, long waitingEvents) {
        dead.set(deadLetters);
        waiting.set(waitingEvents);
    }

    long deadLetters() {
        return dead.get();
    }
}
