package org.lianluo.handling.issue.clock;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.issue.IssueLists;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;

/** Notices plans and results that are overdue, each once. On several replicas each item is claimed by one. */
@ApplicationScoped
class IssueDeadlineJob implements DueJob {

    private static final int BATCH = 50;

    private final IssueLists lists;
    private final Batches batches;
    private final Clock clock;

    IssueDeadlineJob(IssueLists lists, Batches batches, Clock clock) {
        this.lists = lists;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.handling.deadlines-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(this::noticeBatch);
    }

    private Uni<Integer> noticeBatch(Work work) {
        Instant now = clock.instant();
        return lists.claimOverdue(work, ChinaTime.dateOf(now), BATCH)
                .invoke(claimed -> claimed.forEach(item -> item.noticeOverdue(AssignmentActs.bySystem(now))))
                .map(List::size);
    }
}
