package org.lianluo.handling.assignment.caseload;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;

/**
 * Notices due dates that have passed, each limit of a case once, and publishes that: those of units, and of the offices that
 * decide on what units ask for. It goes on until none is
 * left; on several replicas each case is claimed by one. No due date ever moves because of it.
 */
@ApplicationScoped
class DeadlineJob implements DueJob {

    /** Few, so that a unit that answers just now does not wait long for the rows. */
    private static final int BATCH = 50;

    private final AssignmentRepository assignments;
    private final Recounts recounts;
    private final DueDateRecount dates;
    private final Silences silences;
    private final Batches batches;
    private final Clock clock;

    DeadlineJob(
            AssignmentRepository assignments,
            Recounts recounts,
            DueDateRecount dates,
            Silences silences,
            Batches batches,
            Clock clock) {
        this.assignments = assignments;
        this.recounts = recounts;
        this.dates = dates;
        this.silences = silences;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.handling.deadlines-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(this::noticeBatch).chain(() -> batches.untilNoneIsLeft(this::undecidedBatch));
    }

    private Uni<Integer> noticeBatch(Work work) {
        Instant now = clock.instant();
        return assignments
                .claimOverdue(work.session(), ChinaTime.dateOf(now), BATCH)
                .call(claimed -> Work.inTurn(claimed, assignment -> notice(work, assignment, now)))
                .map(List::size);
    }

    /** By the calendar as it is now; a day that is not over by it is left. */
    private Uni<Void> notice(Work work, Assignment assignment, Instant now) {
        DueDate before = assignment.currentDue();
        return recounts.first(work, dates, assignment)
                .invoke(() -> {
                    DueDate due = assignment.currentDue();
                    if (due == before || due.isOver(now)) {
                        assignment.noticeOverdue(AssignmentActs.bySystem(now));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Integer> undecidedBatch(Work work) {
        Instant now = clock.instant();
        return assignments
                .claimUndecided(work.session(), ChinaTime.dateOf(now), BATCH)
                .call(claimed -> Work.inTurn(claimed, assignment -> undecided(work, assignment, now)))
                .map(List::size);
    }

    private Uni<Void> undecided(Work work, SuggestionAssignment assignment, Instant now) {
        return recounts.first(work, dates, assignment)
                .chain(() -> assignment.openRequest().due().isOver(now)
                        ? silences.take(work, assignment, now)
                        : Uni.createFrom().voidItem());
    }
}
