package org.lianluo.handling.assignment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.lianluo.shared.casework.CalendarListener;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.messaging.Work;

/**
 * Counts due dates again in the transaction that loads or corrects the calendar of a year: provisional ones, and those
 * that run through that year. Dates that were met stay.
 */
@ApplicationScoped
class DueDateRecount implements CalendarListener {

    private final AssignmentRepository assignments;
    private final AnswerClock answerClock;
    private final PolicyBook policies;
    private final Clock clock;

    DueDateRecount(AssignmentRepository assignments, AnswerClock answerClock, PolicyBook policies, Clock clock) {
        this.assignments = assignments;
        this.answerClock = answerClock;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Uni<Void> calendarLoaded(int year, Work work) {
        return assignments.countedIn(work.session(), year).chain(open -> recount(open, year, work));
    }

    private Uni<Void> recount(List<Assignment> open, int year, Work work) {
        return Work.inTurn(
                open,
                assignment -> Work.inTurn(assignment.limits(), limit -> again(work, assignment, limit)
                        .chain(due -> apply(assignment, limit, due, year, work))));
    }

    private Uni<DueDate> again(Work work, Assignment assignment, RunningLimit limit) {
        DueDate due = limit.due();
        return assignment instanceof OpinionAssignment opinion
                ? answerClock.again(work.session(), opinion)
                : policies.due(work.session(), assignment.getRegionCode(), due.policy(), due.countedFrom());
    }

    private Uni<Void> apply(Assignment assignment, RunningLimit limit, DueDate due, int year, Work work) {
        DueDate before = limit.due();
        if (due.isSameAs(before)) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        assignment.recount(limit.limit(), due, now);
        if (due.due() != null && limit.limit() != Limit.CONTACT) {
            work.publish(
                    assignment, AssignmentEvents.dueRecounted(assignment, new RunningLimit(limit.limit(), due), now));
        }
        return work.persist(CaseHistory.line(assignment, "RECOUNT", "SYSTEM", null, assignment.status())
                        .due(due)
                        .note(CalendarListener.note(year, before)))
                .replaceWithVoid();
    }
}
