package org.lianluo.handling.issue.clock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.issue.IssueList;
import org.lianluo.shared.casework.DatedCases;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.RuleChanges;
import org.lianluo.shared.messaging.Work;

/** The day until which a list is handed over, while it is not. */
@ApplicationScoped
class ListDates implements DatedCases<IssueList> {

    private final PolicyBook policies;
    private final Clock clock;

    ListDates(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Class<IssueList> kind() {
        return IssueList.class;
    }

    @Override
    public String countedBefore() {
        return "c.status = PREPARED and c.handOverDue.calendar < :calendar";
    }

    @Override
    public String table() {
        return "issue_list";
    }

    @Override
    public List<String> calendarColumns() {
        return List.of("hand_over_calendar");
    }

    @Override
    public Uni<Void> recount(Work work, IssueList list, RuleChanges changes) {
        DueDate before = list.handOverDue();
        RuleChanges.Change change = changes.of(before, before.countedFrom(), list.getRegionCode());
        return change.isNone()
                ? Uni.createFrom().voidItem()
                : policies.again(work.session(), list.getRegionCode(), before, null, change)
                        .invoke(due -> {
                            if (!due.isSameAs(before)) {
                                list.recount(
                                        AssignmentActs.bySystem(clock.instant()).noted(change.note(before)), due);
                            }
                        })
                        .replaceWithVoid();
    }
}
