package org.lianluo.station.kiosk.device;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.time.DueJob;

/** Finds kiosks of which nothing was heard for too long, and tells who keeps them. */
@ApplicationScoped
class SilenceJob implements DueJob {

    private final Batches batches;
    private final Heartbeats heartbeats;

    SilenceJob(Batches batches, Heartbeats heartbeats) {
        this.batches = batches;
        this.heartbeats = heartbeats;
    }

    @Override
    @Scheduled(every = "${lianluo.station.kiosks-watched-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(heartbeats::silenceSome);
    }
}
