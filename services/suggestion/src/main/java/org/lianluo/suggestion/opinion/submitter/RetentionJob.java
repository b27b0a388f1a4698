package org.lianluo.suggestion.opinion.submitter;

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

/**
 * Erases who raised an opinion when the time for which that is kept after its end is over (个人信息保护法 §47: without being
 * asked). However many there are, it goes on until none is left, a batch per transaction; on several replicas each opinion
 * is claimed by one.
 */
@ApplicationScoped
class RetentionJob implements DueJob {

    private static final int BATCH = 50;

    private final Batches batches;
    private final SubmitterErasure erasure;
    private final Clock clock;

    RetentionJob(Batches batches, SubmitterErasure erasure, Clock clock) {
        this.batches = batches;
        this.erasure = erasure;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.suggestion.erase-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(this::eraseBatch);
    }

    private Uni<Integer> eraseBatch(Work work) {
        return claim(work).chain(ids -> Work.inTurn(ids, id -> work.session()
                        .find(Opinion.class, id)
                        .chain(opinion -> erasure.afterRetention(work, opinion)))
                .replaceWith(ids.size()));
    }

    /** Kept until the end of the last day, so only days before today are over. */
    private Uni<List<UUID>> claim(Work work) {
        return Sql.values(work.session(), UUID.class, """
                SELECT id FROM opinion WHERE submitter_retained_until < $1
                ORDER BY submitter_retained_until LIMIT $2 FOR UPDATE SKIP LOCKED""", ChinaTime.today(clock), BATCH);
    }
}
