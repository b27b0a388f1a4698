package org.lianluo.handling.issue.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.handling.issue.IssueItem;
import org.lianluo.handling.issue.IssueList;
import org.lianluo.handling.issue.IssueLists;
import org.lianluo.handling.issue.IssueScope;
import org.lianluo.handling.unit.UnitDirectory;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** Units plan and report; committees comment, verify, or have it continued. */
@ApplicationScoped
class IssueItemService {

    private final IssueLists lists;
    private final UnitDirectory units;
    private final Clock clock;

    IssueItemService(IssueLists lists, UnitDirectory units, Clock clock) {
        this.lists = lists;
        this.units = units;
        this.clock = clock;
    }

    /** In the order in which they were entered. */
    Uni<List<IssueItem>> list(Mutiny.Session session, Caller caller, IssueItemParams filter, PageRequest page) {
        Listing listing = Listing.of("select i from IssueItem i")
                .within(Boolean.TRUE.equals(filter.toDo) ? IssueScope.toDo(caller) : IssueScope.items(caller))
                .where("i.listId = :list", "list", filter.listId)
                .where("i.unitCode = :unit", "unit", filter.unit)
                .where("i.status = :status", "status", filter.status)
                .where("i.classCode = :class", "class", filter.classCode)
                .where("i.id > :after", "after", page.afterId().orElse(null));
        if (filter.overdue != null) {
            listing.where((filter.overdue ? "" : "not ") + """
                    coalesce(i.status = LISTED and i.planDue.due < :today
                        or i.status in (PLAN_RECEIVED, RECTIFYING, CONTINUING)
                            and coalesce(i.continuedUntil, i.resultDue.due) < :today, false)""", "today", ChinaTime.today(clock));
        }
        return listing.fetch(session, IssueItem.class, "i.id", page);
    }

    Uni<IssueItem> get(Mutiny.Session session, Caller caller, UUID id) {
        return lists.item(session, id).invoke(item -> mustBeSeen(caller, item));
    }

    Uni<List<HistoryLine>> history(Mutiny.Session session, Caller caller, UUID id) {
        return get(session, caller, id).chain(() -> History.of(session, id));
    }

    private static void mustBeSeen(Caller caller, IssueItem item) {
        if (item == null || !IssueScope.items(caller).opens(item)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private static void mustBeSeen(Caller caller, IssueList list) {
        if (list == null || !IssueScope.lists(caller).opens(list)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** Locks the list first, which may be handed over just then. */
    Uni<IssueItem> name(Work work, Caller caller, UUID id, String ifMatch, String unit) {
        Act act = IssueActs.byWriter(caller, clock.instant());
        return lists.listOfItem(work, id)
                .invoke(list -> mustBeSeen(caller, list))
                .chain(list -> byWriter(work, caller, id, ifMatch)
                        .invoke(item -> list.mustBePrepared())
                        .call(() -> units.active(work.session(), Set.of(unit)).invoke(active -> {
                            if (!active.containsKey(unit)) {
                                throw ProblemException.onField(HandlingProblem.UNIT_NOT_ACTIVE, "/unitCode");
                            }
                        }))
                        .invoke(item -> item.name(act, list, unit)));
    }

    Uni<IssueItem> plan(Work work, Caller caller, UUID id, String ifMatch, IssueRequests.Plan plan) {
        return byUnit(work, caller, id, ifMatch)
                .invoke(item -> item.plan(byUnit(caller), plan.documentNumber(), plan.text()));
    }

    Uni<IssueItem> start(Work work, Caller caller, UUID id, String ifMatch) {
        return byUnit(work, caller, id, ifMatch).invoke(item -> item.start(byUnit(caller)));
    }

    Uni<IssueItem> report(Work work, Caller caller, UUID id, String ifMatch, IssueRequests.Result result) {
        return byUnit(work, caller, id, ifMatch)
                .invoke(item -> item.report(byUnit(caller), result.documentNumber(), result.text(), result.on()));
    }

    Uni<IssueItem> comment(Work work, Caller caller, UUID id, String ifMatch, String text) {
        return byWriter(work, caller, id, ifMatch)
                .invoke(item -> item.comment(IssueActs.byWriter(caller, clock.instant()), text));
    }

    /** Locks the list first, so that of two items that are verified at once one is the last. */
    Uni<IssueItem> verify(Work work, Caller caller, UUID id, String ifMatch, String evidence) {
        Act act = IssueActs.byWriter(caller, clock.instant());
        return lists.listOfItem(work, id)
                .invoke(list -> mustBeSeen(caller, list))
                .chain(list -> byWriter(work, caller, id, ifMatch)
                        .call(item -> lists.open(work, item).invoke(open -> item.verify(act, list, evidence, open))));
    }

    Uni<IssueItem> carryOn(Work work, Caller caller, UUID id, String ifMatch, IssueRequests.Continued continued) {
        return byWriter(work, caller, id, ifMatch)
                .invoke(item -> item.carryOn(
                        IssueActs.byWriter(caller, clock.instant()), continued.reason(), continued.until()));
    }

    private Uni<IssueItem> byWriter(Work work, Caller caller, UUID id, String ifMatch) {
        return lists.itemForChange(work, id).invoke(item -> {
            mustBeSeen(caller, item);
            if (!IssueScope.isWriter(caller) || !item.getRegionCode().equals(caller.region())) {
                throw new ProblemException(CommonProblem.FORBIDDEN);
            }
            IfMatch.check(ifMatch, item);
        });
    }

    /** The responsible unit, and no other that sees it. */
    private Uni<IssueItem> byUnit(Work work, Caller caller, UUID id, String ifMatch) {
        String unit = CaseScope.ownUnit(caller);
        return lists.itemForChange(work, id).invoke(item -> {
            mustBeSeen(caller, item);
            if (!unit.equals(item.unitCode())) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
            if (ifMatch != null) {
                IfMatch.check(ifMatch, item);
            }
        });
    }

    private Act byUnit(Caller caller) {
        return AssignmentActs.byUnit(caller, clock.instant());
    }
}
