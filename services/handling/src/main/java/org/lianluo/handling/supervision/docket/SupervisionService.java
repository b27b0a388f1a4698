package org.lianluo.handling.supervision.docket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.handling.supervision.Ask;
import org.lianluo.handling.supervision.Question;
import org.lianluo.handling.supervision.SupervisionCase;
import org.lianluo.handling.supervision.SupervisionKind;
import org.lianluo.handling.supervision.SupervisionStatus;
import org.lianluo.handling.unit.UnitDirectory;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;

/** What is done with supervision cases that there are. */
@ApplicationScoped
class SupervisionService {

    private final Docket docket;
    private final UnitDirectory units;
    private final Clock clock;

    SupervisionService(Docket docket, UnitDirectory units, Clock clock) {
        this.docket = docket;
        this.units = units;
        this.clock = clock;
    }

    Uni<List<Docket.Entry>> list(Mutiny.Session session, Caller caller, SupervisionParams filter, PageRequest page) {
        Scope<SupervisionCase> scope =
                Boolean.TRUE.equals(filter.toDo) ? SupervisionScope.toDo(caller) : SupervisionScope.of(caller);
        return docket.list(session, scope, filter, page).chain(rows -> docket.questions(
                        session, rows.stream().map(SupervisionCase::getId).toList())
                .map(all -> all.stream().collect(Collectors.groupingBy(Question::caseId)))
                .map(of -> rows.stream()
                        .map(row -> new Docket.Entry(row, of.getOrDefault(row.getId(), List.of())))
                        .toList()));
    }

    Uni<Docket.Entry> get(Mutiny.Session session, Caller caller, UUID id) {
        return readable(session, caller, id).chain(found -> entry(session, found));
    }

    Uni<List<HistoryLine>> history(Mutiny.Session session, Caller caller, UUID id) {
        return readable(session, caller, id).chain(() -> History.of(session, id));
    }

    private Uni<SupervisionCase> readable(Mutiny.Session session, Caller caller, UUID id) {
        Scope<SupervisionCase> scope = SupervisionScope.of(caller);
        return docket.find(session, id).invoke(found -> mustBeThere(found != null && scope.opens(found)));
    }

    private Uni<Docket.Entry> entry(Mutiny.Session session, SupervisionCase of) {
        return docket.questions(session, List.of(of.getId())).map(all -> new Docket.Entry(of, all));
    }

    Uni<Docket.Entry> decide(Work work, Caller caller, UUID id, String ifMatch, SupervisionRequests.Decision decision) {
        return forChange(work, caller, id, ifMatch, true)
                .invoke(found -> {
                    Act act = SupervisionActs.by(caller, clock.instant());
                    if (decision.chosen()) {
                        found.choose(act, decision.leaderCode(), decision.leaderName(), decision.note());
                    } else {
                        found.decline(act, decision.note());
                    }
                })
                .chain(found -> entry(work.session(), found));
    }

    /** For the first time where it is planned, again where all answered. Only who decides demands a second answer (监督法 §53). */
    Uni<Docket.Entry> ask(Work work, Caller caller, UUID id, String ifMatch, SupervisionRequests.Questions asked) {
        return docket.findForChange(work.session(), id)
                .invoke(found ->
                        mustBeThere(found != null && SupervisionScope.of(caller).opens(found)))
                .invoke(found -> SupervisionScope.refuseUnless(
                        isSecondAnswer(found)
                                ? SupervisionScope.decides(caller, found.kind(), found.getRegionCode())
                                : SupervisionScope.supervises(caller, found.kind(), found.getRegionCode())))
                .invoke(found -> check(ifMatch, found))
                .call(() -> mustBeActive(work.session(), asked.asks()))
                .chain(found -> {
                    Act act = SupervisionActs.by(caller, clock.instant());
                    List<Question> added = found.status() == SupervisionStatus.PLANNED
                            ? found.issue(act, asked.asks())
                            : found.askAgain(act, asked.asks(), asked.dissatisfied());
                    return entry(work.session(), found).map(before -> with(before, added));
                });
    }

    private static boolean isSecondAnswer(SupervisionCase found) {
        return found.kind() == SupervisionKind.QUESTION_MOTION && found.round() > 0;
    }

    /** What was added in this transaction is not written yet. */
    static Docket.Entry with(Docket.Entry before, List<Question> added) {
        return new Docket.Entry(
                before.of(),
                Stream.concat(before.questions().stream().filter(one -> !added.contains(one)), added.stream())
                        .toList());
    }

    /** Refuses a unit that takes no cases. */
    Uni<Void> mustBeActive(Mutiny.Session session, List<Ask> asks) {
        List<String> codes = asks.stream().map(Ask::unitCode).distinct().toList();
        return codes.isEmpty()
                ? Uni.createFrom().voidItem()
                : units.active(session, codes)
                        .invoke(active -> {
                            for (int place = 0; place < asks.size(); place++) {
                                if (!active.containsKey(asks.get(place).unitCode())) {
                                    throw ProblemException.onField(
                                            HandlingProblem.UNIT_NOT_ACTIVE, "/questions/" + place + "/unitCode");
                                }
                            }
                        })
                        .replaceWithVoid();
    }

    Uni<Docket.Entry> answer(
            Work work, Caller caller, UUID id, UUID questionId, String ifMatch, SupervisionRequests.Reply reply) {
        String unit = CaseScope.ownUnit(caller);
        return docket.findForChange(work.session(), id)
                .invoke(found -> mustBeThere(found != null && found.unitCodes().contains(unit)))
                .invoke(found -> check(ifMatch, found))
                .chain(found -> docket.questions(work.session(), List.of(id))
                        .invoke(all -> {
                            Question question = all.stream()
                                    .filter(one -> one.id().equals(questionId)
                                            && one.unitCode().equals(unit))
                                    .findFirst()
                                    .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
                            found.answer(
                                    AssignmentActs.byUnit(caller, clock.instant()),
                                    question,
                                    caller.has(Role.HANDLER_LEADER),
                                    reply.answer(),
                                    reply.documentNumber());
                        })
                        .map(all -> new Docket.Entry(found, all)));
    }

    /** Something that whoever supervises does, with the questions at hand. */
    Uni<Docket.Entry> supervise(
            Work work, Caller caller, UUID id, String ifMatch, BiConsumer<Act, Docket.Entry> action) {
        return forChange(work, caller, id, ifMatch, false)
                .chain(found -> entry(work.session(), found))
                .invoke(entry -> action.accept(SupervisionActs.by(caller, clock.instant()), entry));
    }

    private Uni<SupervisionCase> forChange(Work work, Caller caller, UUID id, String ifMatch, boolean decides) {
        Scope<SupervisionCase> scope = SupervisionScope.of(caller);
        return docket.findForChange(work.session(), id)
                .invoke(found -> mustBeThere(found != null && scope.opens(found)))
                .invoke(found -> SupervisionScope.refuseUnless(
                        decides
                                ? SupervisionScope.decides(caller, found.kind(), found.getRegionCode())
                                : SupervisionScope.supervises(caller, found.kind(), found.getRegionCode())))
                .invoke(found -> check(ifMatch, found));
    }

    private static void check(String ifMatch, SupervisionCase found) {
        if (ifMatch != null) {
            IfMatch.check(ifMatch, found);
        }
    }

    private static void mustBeThere(boolean there) {
        if (!there) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
