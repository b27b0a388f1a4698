package org.lianluo.station.kiosk.device;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.time.DueJob;

/** Removes from the realm what could not be removed at once, and puts right what a process left that died. */
@ApplicationScoped
class KioskClientJob implements DueJob {

    private final ClientRemovals removals;

    KioskClientJob(ClientRemovals removals) {
        this.removals = removals;
    }

    @Override
    @Scheduled(every = "${lianluo.station.kiosks-watched-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return removals.run();
    }
}
