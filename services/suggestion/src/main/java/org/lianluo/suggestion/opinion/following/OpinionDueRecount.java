package org.lianluo.suggestion.opinion.following;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lianluo.shared.casework.DatedCases;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.RuleChanges;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.OpinionStatus;

/** The days of opinions that run: for triage, and for the rating. Those that were met stay. */
@ApplicationScoped
public class OpinionDueRecount implements DatedCases<Opinion> {

    private final PolicyBook policies;
    private final Clock clock;

    OpinionDueRecount(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Class<Opinion> kind() {
        return Opinion.class;
    }

    @Override
    public String countedBefore() {
        return "c.status = RECEIVED and c.course.dates.triage.calendar < :calendar"
                + " or c.status = FED_BACK and c.course.dates.rating.calendar < :calendar";
    }

    @Override
    public String table() {
        return "opinion";
    }

    @Override
    public List<String> calendarColumns() {
        return List.of("triage_calendar", "rating_calendar");
    }

    @Override
    public Uni<Void> recount(Work work, Opinion opinion, RuleChanges changes) {
        if (opinion.status() != OpinionStatus.RECEIVED && opinion.status() != OpinionStatus.FED_BACK) {
            return Uni.createFrom().voidItem();
        }
        DueDate before = opinion.course().dates().current(opinion.status());
        RuleChanges.Change change = changes.of(before, opinion.getRegionCode());
        return change.isNone()
                ? Uni.createFrom().voidItem()
                : policies.again(work.session(), opinion.getRegionCode(), before, null, change)
                        .invoke(due -> apply(opinion, due, change.note(before)))
                        .replaceWithVoid();
    }

    private void apply(Opinion opinion, DueDate due, String why) {
        if (!due.isSameAs(opinion.course().dates().current(opinion.status()))) {
            opinion.recount(OpinionActs.bySystem(clock.instant()).noted(why), due);
        }
    }
}
