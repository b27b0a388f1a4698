package org.lianluo.shared.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets no job begin once the service stops. The scheduler by itself goes on until the very end, seconds after the database
 * pool is closed, and each job would fail and say so as if something were wrong.
 */
@ApplicationScoped
class JobsAtShutdown {

    private final Scheduler scheduler;

    JobsAtShutdown(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void pause(@Observes ShutdownEvent stopping) {
        if (scheduler.isStarted()) {
            scheduler.pause();
        }
    }
}
