package org.lianluo.suggestion.opinion.receipt;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.following.OpinionDueRecount;
import org.lianluo.suggestion.opinion.submitter.Endings;

/** What time does to opinions. Safe on several replicas: each case is claimed by one of them. */
@ApplicationScoped
public class OpinionJobs implements DueJob {

    private static final int BATCH = 50;

    private final Batches batches;
    private final Recounts recounts;
    private final OpinionDueRecount dates;
    private final Endings endings;
    private final TrackingAttempts attempts;
    private final Clock clock;

    OpinionJobs(
            Batches batches,
            Recounts recounts,
            OpinionDueRecount dates,
            Endings endings,
            TrackingAttempts attempts,
            Clock clock) {
        this.batches = batches;
        this.recounts = recounts;
        this.dates = dates;
        this.endings = endings;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Closes every case whose answer was given back and not rated in time, however many there are. */
    @Override
    @Scheduled(every = "${lianluo.suggestion.auto-close-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(this::closeBatch);
    }

    @Scheduled(every = "${lianluo.housekeeping.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forgetAttempts() {
        return attempts.forgetOld();
    }

    private Uni<Integer> closeBatch(Work work) {
        return claim(work, ChinaTime.today(clock))
                .chain(ids -> Work.inTurn(ids, id -> close(work, id)).replaceWith(ids.size()));
    }

    /** The limit is kept until the end of its last day, so only days before today are over. */
    private static Uni<List<UUID>> claim(Work work, LocalDate today) {
        return Sql.values(work.session(), UUID.class, """
                SELECT id FROM opinion WHERE status = 'FED_BACK' AND rating_due < $1
                ORDER BY rating_due LIMIT $2 FOR UPDATE SKIP LOCKED""", today, BATCH);
    }

    /** By the calendar as it is now; a day that is not over by it is left. */
    private Uni<Void> close(Work work, UUID id) {
        return work.session()
                .find(Opinion.class, id)
                .call(opinion -> recounts.first(work, dates, opinion))
                .chain(opinion -> opinion.course().dates().rating().isOver(clock.instant())
                        ? endings.of(work, opinion, OpinionAction.CLOSE)
                                .invoke(ending -> opinion.closeUnrated(OpinionActs.bySystem(clock.instant()), ending))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }
}
