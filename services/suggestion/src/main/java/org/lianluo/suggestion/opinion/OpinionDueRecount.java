package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.lianluo.shared.casework.CalendarListener;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.messaging.Work;

/** Counts provisional due dates again when the calendar of a year becomes known, in one transaction with it. */
@ApplicationScoped
class OpinionDueRecount implements CalendarListener {

    private static final String WAITING = """
            select o from Opinion o
            where (o.status = :received and o.dates.triage.provisional = true)
            or (o.status = :fedBack and o.dates.rating.provisional = true)""";

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
                .createSelectionQuery(WAITING, Opinion.class)
                .setParameter("received", OpinionStatus.RECEIVED)
                .setParameter("fedBack", OpinionStatus.FED_BACK)
                .getResultList()
                .chain(waiting -> recount(waiting, year, work));
    }

    private Uni<Void> recount(List<Opinion> waiting, int year, Work work) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Opinion opinion : waiting) {
            done = done.chain(() -> recount(opinion, year, work));
        }
        return done;
    }

    private Uni<Void> recount(Opinion opinion, int year, Work work) {
        DueDate before = opinion.dates.current(opinion.status);
        return policies.due(work.session(), opinion.getRegionCode(), before.policy(), before.countedFrom())
                .chain(due -> {
                    if (due.due() == null || (due.isProvisional() && Objects.equals(before.due(), due.due()))) {
                        return Uni.createFrom().voidItem();
                    }
                    opinion.recount(due, OpinionJournal.SYSTEM.reference(), clock.instant());
                    work.publish(opinion, OpinionEvents.dueRecounted(opinion, clock.instant()));
                    return journal.line(
                            work,
                            opinion,
                            "RECOUNT",
                            opinion.status,
                            OpinionJournal.SYSTEM,
                            due,
                            "calendar of " + year + " loaded (" + year + "年工作日历已导入)");
                });
    }
}
