package org.lianluo.station.reception.day;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.time.DueJob;

/** Announces planned days that nobody announced, while there still is time. One without deputies waits for its office. */
@ApplicationScoped
class ReceptionAnnouncingJob implements DueJob {

    private final Batches batches;
    private final ReceptionService service;

    ReceptionAnnouncingJob(Batches batches, ReceptionService service) {
        this.batches = batches;
        this.service = service;
    }

    @Override
    @Scheduled(every = "${lianluo.station.receptions-announced-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(service::announceSome);
    }
}
