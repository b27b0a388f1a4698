package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
                .chain(open -> recount(open, year, work));
    }

    private Uni<Void> recount(List<Suggestion> open, int year, Work work) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Suggestion suggestion : open) {
            DueDate before = suggestion.assignment;
            done = done.chain(() -> policies.due(
                            work.session(), suggestion.getRegionCode(), before.policy(), before.countedFrom()))
                    .chain(due -> apply(suggestion, due, year, work));
        }
        return done;
    }

    private Uni<Void> apply(Suggestion suggestion, DueDate due, int year, Work work) {
        DueDate before = suggestion.assignment;
        if (Objects.equals(before.due(), due.due()) && before.isProvisional() == due.isProvisional()) {
            return Uni.createFrom().voidItem();
        }
        suggestion.recount(due, SuggestionJournal.SYSTEM.reference(), clock.instant());
        String note = before.isProvisional()
                ? "calendar of " + year + " loaded (" + year + "年工作日历已导入)"
                : "calendar of " + year + " corrected (" + year + "年工作日历已更正)";
        return journal.line(work, suggestion, "RECOUNT", suggestion.status, SuggestionJournal.SYSTEM, note, due);
    }
}
