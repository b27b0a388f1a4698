package org.lianluo.suggestion.proposal.following;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lianluo.shared.casework.DatedCases;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.RuleChanges;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionActs;
import org.lianluo.suggestion.proposal.SuggestionStatus;

/** The days by which registered suggestions are to be assigned. */
@ApplicationScoped
public class SuggestionDueRecount implements DatedCases<Suggestion> {

    private final PolicyBook policies;
    private final Clock clock;

    SuggestionDueRecount(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Class<Suggestion> kind() {
        return Suggestion.class;
    }

    @Override
    public String countedBefore() {
        return "c.status = REGISTERED and c.course.assignment.calendar < :calendar";
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
    public Uni<Void> recount(Work work, Suggestion suggestion, RuleChanges changes) {
        if (suggestion.status() != SuggestionStatus.REGISTERED) {
            return Uni.createFrom().voidItem();
        }
        DueDate before = suggestion.course().assignment();
        RuleChanges.Change change = changes.of(before, suggestion.getRegionCode());
        return change.isNone()
                ? Uni.createFrom().voidItem()
                : policies.again(work.session(), suggestion.getRegionCode(), before, null, change)
                        .invoke(due -> apply(suggestion, due, change.note(before)))
                        .replaceWithVoid();
    }

    private void apply(Suggestion suggestion, DueDate due, String why) {
        if (!due.isSameAs(suggestion.course().assignment())) {
            suggestion.recount(SuggestionActs.bySystem(clock.instant()).noted(why), due);
        }
    }
}
