package org.lianluo.station.reception.attention;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;

/** Finds idle stations and deputies who never come, and ends what is over. */
@ApplicationScoped
class AttentionJob implements DueJob {

    private final Batches batches;
    private final Transactions transactions;
    private final Attention attention;

    AttentionJob(Batches batches, Transactions transactions, Attention attention) {
        this.batches = batches;
        this.transactions = transactions;
        this.attention = attention;
    }

    @Override
    @Scheduled(every = "${lianluo.station.attention-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return transactions
                .read(attention::regions)
                .chain(regions -> Work.inTurn(
                        regions, region -> batches.untilNoneIsLeft(work -> attention.someOf(work, region))));
    }
}
