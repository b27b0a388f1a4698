package org.lianluo.handling.issue.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.issue.IssueItem;
import org.lianluo.handling.issue.IssueList;
import org.lianluo.handling.issue.IssueLists;
import org.lianluo.handling.issue.IssueProblem;
import org.lianluo.handling.issue.IssueScope;
import org.lianluo.handling.issue.IssueTally;
import org.lianluo.handling.issue.clock.IssueClock;
import org.lianluo.handling.unit.UnitDirectory;
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

/** The standing committee prepares lists and hands them over. */
@ApplicationScoped
class IssueListService {

    private final IssueLists lists;
    private final IssueClock issueClock;
    private final UnitDirectory units;
    private final Clock clock;

    IssueListService(IssueLists lists, IssueClock issueClock, UnitDirectory units, Clock clock) {
        this.lists = lists;
        this.issueClock = issueClock;
        this.units = units;
        this.clock = clock;
    }

    /** The newest first. */
    Uni<List<IssueList>> list(Mutiny.Session session, Caller caller, IssueListParams filter, PageRequest page) {
        return Listing.of("select l from IssueList l")
                .within(IssueScope.lists(caller))
                .where("l.kind = :kind", "kind", filter.kind)
                .where("l.status = :status", "status", filter.status)
                .where("l.committeeCode = :committee", "committee", filter.committee)
                .where("l.parentId = :parent", "parent", filter.parentId)
                .where("l.referenceId = :reference", "reference", filter.referenceId)
                .where("l.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, IssueList.class, "l.id desc", page);
    }

    Uni<IssueList> get(Mutiny.Session session, Caller caller, UUID id) {
        return lists.list(session, id).invoke(list -> mustBeSeen(caller, list));
    }

    Uni<List<HistoryLine>> history(Mutiny.Session session, Caller caller, UUID id) {
        return get(session, caller, id).chain(() -> History.of(session, id));
    }

    /** The counts of a list and the lists in it; what is not handed over counts for those who write lists. */
    Uni<List<IssueTally.Group>> counts(Mutiny.Session session, Caller caller, UUID id) {
        return get(session, caller, id).chain(list -> lists.counts(session, id, IssueScope.seesPrepared(caller, list)));
    }

    private static void mustBeSeen(Caller caller, IssueList list) {
        if (list == null || !IssueScope.lists(caller).opens(list)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    Uni<IssueList> prepare(Work work, Caller caller, IssueRequests.NewList entry) {
        Act act = IssueActs.byWriter(caller, clock.instant());
        return parent(work, caller, entry.parentId())
                .map(parent -> new IssueList(
                        caller.region(),
                        entry.title(),
                        entry.kind(),
                        entry.referenceId(),
                        entry.committeeCode(),
                        parent,
                        act))
                .call(list -> mustBeTheOnly(work, list))
                .chain(work::persist);
    }

    private Uni<IssueList> parent(Work work, Caller caller, UUID id) {
        return id == null
                ? Uni.createFrom().nullItem()
                : lists.list(work.session(), id).invoke(parent -> {
                    if (parent == null || !parent.getRegionCode().equals(caller.region())) {
                        throw ProblemException.onField(IssueProblem.UNKNOWN_PARENT_LIST, "/parentId");
                    }
                });
    }

    private Uni<Void> mustBeTheOnly(Work work, IssueList list) {
        return list.isOfVerdict()
                ? lists.isOpened(work, list.referenceId())
                        .invoke(opened -> {
                            if (opened) {
                                throw ProblemException.onField(IssueProblem.VERDICT_HAS_LIST, "/referenceId");
                            }
                        })
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    Uni<IssueList> write(Work work, Caller caller, UUID id, String ifMatch, IssueRequests.Letter letter) {
        Act act = IssueActs.byWriter(caller, clock.instant());
        return forChange(work, caller, id, ifMatch)
                .invoke(list -> list.mayBeWritten(act, letter.letter()))
                .call(list -> issueClock
                        .handOver(work.session(), list.getRegionCode(), letter.letter())
                        .invoke(due -> list.write(act, letter.letter(), due)));
    }

    Uni<IssueList> add(Work work, Caller caller, UUID id, String ifMatch, List<IssueRequests.NewItem> items) {
        Act act = IssueActs.byWriter(caller, clock.instant());
        List<String> codes = items.stream().map(IssueRequests.NewItem::unitCode).toList();
        return forChange(work, caller, id, ifMatch)
                .invoke(IssueList::mustBePrepared)
                .call(() -> mustBeActive(work, codes))
                .call(list -> Work.inTurn(
                        list.add(
                                act,
                                items.stream().map(IssueRequests.NewItem::entry).toList()),
                        work::persist));
    }

    private Uni<Void> mustBeActive(Work work, List<String> codes) {
        List<String> named = codes.stream().filter(Objects::nonNull).distinct().toList();
        return named.isEmpty()
                ? Uni.createFrom().voidItem()
                : units.active(work.session(), named)
                        .invoke(active -> mustContain(active, codes))
                        .replaceWithVoid();
    }

    private static void mustContain(Map<String, String> active, List<String> codes) {
        for (int place = 0; place < codes.size(); place++) {
            if (codes.get(place) != null && !active.containsKey(codes.get(place))) {
                throw ProblemException.onField(HandlingProblem.UNIT_NOT_ACTIVE, "/items/" + place + "/unitCode");
            }
        }
    }

    Uni<IssueList> handOver(Work work, Caller caller, UUID id, String ifMatch, LocalDate on) {
        Act act = IssueActs.byWriter(caller, clock.instant());
        return forChange(work, caller, id, ifMatch)
                .invoke(list -> list.mayBeHandedOver(act, on))
                .call(list -> lists.itemsForChange(work, id).chain(items -> handOver(work, act, list, items, on)));
    }

    private Uni<Void> handOver(Work work, Act act, IssueList list, List<IssueItem> items, LocalDate on) {
        return issueClock
                .result(work.session(), list, on)
                .chain(result -> issueClock
                        .plan(work.session(), list, on, result)
                        .invoke(plan -> list.handOver(act, on, items, plan, result)))
                .replaceWithVoid();
    }

    private Uni<IssueList> forChange(Work work, Caller caller, UUID id, String ifMatch) {
        return lists.listForChange(work, id).invoke(list -> {
            mustBeSeen(caller, list);
            if (!IssueScope.seesPrepared(caller, list)) {
                throw new ProblemException(CommonProblem.FORBIDDEN);
            }
            IfMatch.check(ifMatch, list);
        });
    }
}
