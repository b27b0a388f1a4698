package org.lianluo.suggestion.opinion.offering;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionActs;

/** Ends offers that nobody took in time. Safe on several replicas: each opinion is claimed by one of them. */
@ApplicationScoped
public class ClaimJob implements DueJob {

    private static final int BATCH = 50;

    private final Batches batches;
    private final Clock clock;

    ClaimJob(Batches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.suggestion.offers-end-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(this::batch);
    }

    /** An offer holds until the end of its last day, so only days before today are over. */
    private Uni<Integer> batch(Work work) {
        return Sql.values(work.session(), UUID.class, """
                        SELECT id FROM opinion WHERE offered_until < $1
                        ORDER BY offered_until LIMIT $2 FOR UPDATE SKIP LOCKED""", ChinaTime.today(clock), BATCH)
                .call(ids -> Work.inTurn(ids, id -> end(work, id)))
                .map(List::size);
    }

    private Uni<Void> end(Work work, UUID id) {
        return work.session()
                .find(Opinion.class, id)
                .invoke(opinion -> opinion.endOffer(
                        OpinionActs.bySystem(clock.instant())
                                .noted(opinion.course().offer().rule()),
                        OfferService.EXPIRED))
                .replaceWithVoid();
    }
}
