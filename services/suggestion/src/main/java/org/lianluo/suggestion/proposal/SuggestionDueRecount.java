package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lianluo.shared.casework.CalendarChanges;
import org.lianluo.shared.casework.DatedCases;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.messaging.Work;

/** The days by which registered suggestions are to be assigned. */
@ApplicationScoped
class SuggestionDueRecount implements DatedCases<Suggestion> {

    private final PolicyBook policies;
    private final SuggestionJournal journal;
    private final Clock clock;

    SuggestionDueRecount(PolicyBook policies, SuggestionJournal journal, Clock clock) {
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Class<Suggestion> kind() {
        return Suggestion.class;
    }

    @Override
    public String countedBefore() {
        return "c.status = REGISTERED and c.assignment.calendar < :calendar";
    }

    @Override
    public String table() {
        return "suggestion";
    }

    @Override
    public List<String> calendarColumns() {
        return List.of("assign_calendar");
    }

    @Override
    public Uni<Void> recount(Work work, Suggestion suggestion, CalendarChanges changes) {
        DueDate before = suggestion.assignment;
        List<Integer> years = suggestion.status == SuggestionStatus.REGISTERED ? changes.concerning(before) : List.of();
        return years.isEmpty()
                ? Uni.createFrom().voidItem()
                : policies.due(work.session(), suggestion.getRegionCode(), before.policy(), before.countedFrom())
                        .chain(due -> apply(suggestion, due, years, work));
    }

    private Uni<Void> apply(Suggestion suggestion, DueDate due, List<Integer> years, Work work) {
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
                CalendarChanges.note(years, before),
                due);
    }
}
