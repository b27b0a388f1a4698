package org.lianluo.station.deputy.figure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.time.DueJob;
import org.lianluo.station.deputy.FactService;

/** Shows in the rows of deputies what begins or is over today, as it was recorded before. */
@ApplicationScoped
class DeputyTurnJob implements DueJob {

    private final Batches batches;
    private final FactService facts;

    DeputyTurnJob(Batches batches, FactService facts) {
        this.batches = batches;
        this.facts = facts;
    }

    @Override
    @Scheduled(every = "${lianluo.station.deputies-turned-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(facts::turnSome);
    }
}
