package org.lianluo.handling.issue.clock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.issue.IssueItem;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DatedCases;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.RuleChanges;
import org.lianluo.shared.messaging.Work;

/** The clocks of items that are not put right. */
@ApplicationScoped
class ItemDates implements DatedCases<IssueItem> {

    private final PolicyBook policies;
    private final Clock clock;

    ItemDates(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Class<IssueItem> kind() {
        return IssueItem.class;
    }

    @Override
    public String countedBefore() {
        return "c.status not in (RECTIFIED, VERIFIED)"
                + " and (c.plan.receivedAt is null and c.planDue.calendar < :calendar"
                + " or c.resultDue.calendar < :calendar)";
    }

    @Override
    public String table() {
        return "issue_item";
    }

    @Override
    public List<String> calendarColumns() {
        return List.of("plan_calendar", "result_calendar");
    }

    @Override
    public Uni<Void> recount(Work work, IssueItem item, RuleChanges changes) {
        // A plan that came has met its day, which stays.
        Uni<DueDate> planDue = item.plan() == null
                ? again(work, item, item.planDue(), changes)
                : Uni.createFrom().item(item.planDue());
        return planDue.chain(
                        plan -> again(work, item, item.resultDue(), changes).invoke(result -> {
                            if (!plan.isSameAs(item.planDue()) || !result.isSameAs(item.resultDue())) {
                                Act act = AssignmentActs.bySystem(clock.instant());
                                item.recount(act, plan, result);
                            }
                        }))
                .replaceWithVoid();
    }

    private Uni<DueDate> again(Work work, IssueItem item, DueDate before, RuleChanges changes) {
        RuleChanges.Change change = changes.of(before, before.countedFrom(), item.getRegionCode());
        return change.isNone()
                ? Uni.createFrom().item(before)
                : policies.again(work.session(), item.getRegionCode(), before, null, change);
    }
}
