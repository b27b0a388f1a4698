package org.lianluo.handling.supervision.docket;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.time.DueJob;

/** Notices that units did not answer in time, each case once a round; on several replicas each case is claimed by one. */
@ApplicationScoped
class SupervisionJob implements DueJob {

    private static final int BATCH = 50;

    private final Docket docket;
    private final Batches batches;
    private final Clock clock;

    SupervisionJob(Docket docket, Batches batches, Clock clock) {
        this.docket = docket;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.handling.deadlines-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(work -> docket.claimMissed(work.session(), ChinaTime.today(clock), BATCH)
                .invoke(claimed -> claimed.forEach(one -> one.miss(AssignmentActs.bySystem(clock.instant()))))
                .map(List::size));
    }
}
