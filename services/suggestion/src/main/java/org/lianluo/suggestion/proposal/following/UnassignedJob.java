package org.lianluo.suggestion.proposal.following;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionActs;
import org.lianluo.suggestion.proposal.SuggestionStatus;

/** Notices, once, that a registered suggestion should have been assigned. Safe on several replicas. */
@ApplicationScoped
class UnassignedJob implements DueJob {

    private static final int BATCH = 50;

    private final Batches batches;
    private final Recounts recounts;
    private final SuggestionDueRecount dates;
    private final Clock clock;

    UnassignedJob(Batches batches, Recounts recounts, SuggestionDueRecount dates, Clock clock) {
        this.batches = batches;
        this.recounts = recounts;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.suggestion.unassigned-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(this::batch);
    }

    private Uni<Integer> batch(Work work) {
        return Sql.values(work.session(), UUID.class, """
                        SELECT id FROM suggestion
                        WHERE status = 'REGISTERED' AND assign_due < $1 AND assign_noticed_at IS NULL
                        ORDER BY assign_due LIMIT $2 FOR UPDATE SKIP LOCKED""", ChinaTime.today(clock), BATCH)
                .call(ids -> Work.inTurn(ids, id -> notice(work, id)))
                .map(List::size);
    }

    /** By the calendar as it is now; a day that is not over by it is left. */
    private Uni<Void> notice(Work work, UUID id) {
        return work.session()
                .find(Suggestion.class, id)
                .call(suggestion -> recounts.first(work, dates, suggestion))
                .invoke(suggestion -> {
                    if (suggestion.status() == SuggestionStatus.REGISTERED
                            && suggestion.course().assignment().isOver(clock.instant())) {
                        suggestion.noticeUnassigned(SuggestionActs.bySystem(clock.instant()));
                    }
                })
                .replaceWithVoid();
    }
}
