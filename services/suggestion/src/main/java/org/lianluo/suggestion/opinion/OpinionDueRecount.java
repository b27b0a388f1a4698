package org.lianluo.suggestion.opinion;

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
 * Counts due dates again in the transaction that loads or corrects the calendar of a year: provisional ones, and those
 * that run through that year. Dates that were met stay.
 */
@ApplicationScoped
class OpinionDueRecount implements CalendarListener {

    private static final String COUNTED_IN = """
            select o from Opinion o
            where (o.status = RECEIVED and (o.dates.triage.provisional = true
                or (o.dates.triage.due >= :firstDay and o.dates.triage.countedFrom < :nextYear)))
            or (o.status = FED_BACK and (o.dates.rating.provisional = true
                or (o.dates.rating.due >= :firstDay and o.dates.rating.countedFrom < :nextYear)))
            order by o.id""";

    private final PolicyBook policies;
    private final OpinionJournal journal;
    private final Clock clock;

    OpinionDueRecount(PolicyBook policies, OpinionJournal journal, Clock clock) {
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Uni<Void> calendarLoaded(int year, Work work) {
        return work.session()
                .createSelectionQuery(COUNTED_IN, Opinion.class)
                .setParameter("firstDay", LocalDate.of(year, 1, 1))
                .setParameter("nextYear", LocalDate.of(year + 1, 1, 1))
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .chain(open -> Work.inTurn(open, opinion -> recount(opinion, year, work)));
    }

    private Uni<Void> recount(Opinion opinion, int year, Work work) {
        DueDate before = opinion.dates.current(opinion.status);
        return policies.due(work.session(), opinion.getRegionCode(), before.policy(), before.countedFrom())
                .chain(due -> apply(opinion, due, year, work));
    }

    private Uni<Void> apply(Opinion opinion, DueDate due, int year, Work work) {
        DueDate before = opinion.dates.current(opinion.status);
        if (due.isSameAs(before)) {
            return Uni.createFrom().voidItem();
        }
        opinion.recount(due, OpinionJournal.SYSTEM.reference(), clock.instant());
        if (due.due() != null) {
            work.publish(opinion, OpinionEvents.dueRecounted(opinion, clock.instant()));
        }
        return journal.line(
                work,
                opinion,
                "RECOUNT",
                opinion.status,
                OpinionJournal.SYSTEM,
                due,
                CalendarListener.note(year, before));
    }
}
