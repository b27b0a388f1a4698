package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.LockMode;
import org.lianluo.shared.casework.CalendarListener;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.messaging.Work;

/**
 * Counts the days for assignment again in the transaction that loads or corrects the calendar of a year: provisional ones,
 * and those that run through that year.
 */
@ApplicationScoped
class SuggestionDueRecount implements CalendarListener {

    private static final String COUNTED_IN = """
            select s from Suggestion s
            where s.status = REGISTERED and (s.assignment.provisional = true
                or (s.assignment.due >= :firstDay and s.assignment.countedFrom < :nextYear))
            order by s.id""";

    private final PolicyBook policies;
    private final SuggestionJournal journal;
    private final Clock clock;

    SuggestionDueRecount(PolicyBook policies, SuggestionJournal journal, Clock clock) {
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Uni<Void> calendarLoaded(int year, Work work) {
        return work.session()
                .createSelectionQuery(COUNTED_IN, Suggestion.class)
                .setParameter("firstDay", LocalDate.of(year, 1, 1))
                .setParameter("nextYear", LocalDate.of(year + 1, 1, 1))
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .chain(open -> Work.inTurn(open, suggestion -> recount(suggestion, year, work)));
    }

    private Uni<Void> recount(Suggestion suggestion, int year, Work work) {
        DueDate before = suggestion.assignment;
        return policies.due(work.session(), suggestion.getRegionCode(), before.policy(), before.countedFrom())
                .chain(due -> apply(suggestion, due, year, work));
    }

    private Uni<Void> apply(Suggestion suggestion, DueDate due, int year, Work work) {
        DueDate before = suggestion.assignment;
        if (due.isSameAs(before)) {
            return Uni.createFrom().voidItem();
        }
        suggestion.recount(due, SuggestionJournal.SYSTEM.reference(), clock.instant());
        return journal.line(
                work,
                suggestion,
                "RECOUNT",
                suggestion.status,
                SuggestionJournal.SYSTEM,
                CalendarListener.note(year, before),
                due);
    }
}
