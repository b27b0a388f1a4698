package org.lianluo.suggestion.opinion.flood;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.following.MergedOpinions;
import org.lianluo.suggestion.opinion.submitter.Endings;

/**
 * Sets opinions aside and restores them, a batch in a transaction. Safe on several replicas: what is set aside together one of
 * them has in hand.
 */
@ApplicationScoped
public class SetAsideJob implements DueJob {

    static final int BATCH = 100;

    private final Batches batches;
    private final Endings endings;
    private final MergedOpinions merged;
    private final Clock clock;

    SetAsideJob(Batches batches, Endings endings, MergedOpinions merged, Clock clock) {
        this.batches = batches;
        this.endings = endings;
        this.merged = merged;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.suggestion.set-aside-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(this::batch);
    }

    private Uni<Integer> batch(Work work) {
        return Sql.values(work.session(), UUID.class, """
                        SELECT id FROM set_aside WHERE status IN ('RUNNING', 'UNDOING')
                        ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(0)
                        : work.session()
                                .find(SetAside.class, ids.get(0))
                                .chain(aside -> batchOf(work, aside))
                                .replaceWith(1));
    }

    private Uni<Void> batchOf(Work work, SetAside aside) {
        boolean undone = aside.status() == SetAsideStatus.UNDOING;
        return (undone ? toRestore(work, aside) : toSetAside(work, aside))
                .call(ids -> Work.inTurn(ids, id -> work.session()
                        .find(Opinion.class, id)
                        .chain(opinion -> undone ? restore(aside, opinion) : setAside(work, aside, opinion))))
                .invoke(ids -> aside.went(ids.size(), ids.size() < BATCH, OpinionActs.SYSTEM, clock.instant()))
                .replaceWithVoid();
    }

    /** No later ones than those of the moment in which somebody decided on them; the one that stays is not among them. */
    private static Uni<List<UUID>> toSetAside(Work work, SetAside aside) {
        return Sql.values(
                work.session(),
                UUID.class,
                """
                SELECT id FROM opinion WHERE station_code = $1 AND text_hash = $2 AND status = 'RECEIVED'
                    AND received_at >= $3 AND received_at <= $4 AND id <> $5
                ORDER BY id LIMIT $6 FOR UPDATE""",
                aside.stationCode(),
                aside.textHash(),
                aside.receivedFrom(),
                aside.getCreatedAt(),
                aside.representativeId(),
                BATCH);
    }

    private static Uni<List<UUID>> toRestore(Work work, SetAside aside) {
        return Sql.values(work.session(), UUID.class, """
                SELECT id FROM opinion WHERE set_aside_id = $1 AND status = 'SET_ASIDE'
                ORDER BY id LIMIT $2 FOR UPDATE""", aside.getId(), BATCH);
    }

    /** What was merged into it is decided on anew, as with one that is rejected. */
    private Uni<Void> setAside(Work work, SetAside aside, Opinion opinion) {
        Act act = aside.settingAside(clock.instant());
        return endings.of(work, opinion, OpinionAction.SET_ASIDE)
                .invoke(ending -> opinion.setAside(act, aside.getId(), aside.representativeId(), ending))
                .chain(() -> merged.release(work, opinion));
    }

    private Uni<Void> restore(SetAside aside, Opinion opinion) {
        opinion.restore(aside.undoing(clock.instant()));
        return Uni.createFrom().voidItem();
    }
}
