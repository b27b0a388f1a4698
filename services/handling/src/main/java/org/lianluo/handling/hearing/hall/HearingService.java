package org.lianluo.handling.hearing.hall;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.CaseScope;
import org.lianluo.handling.hearing.FollowUp;
import org.lianluo.handling.hearing.Hearing;
import org.lianluo.handling.hearing.HearingQuestion;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.History;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.shared.web.input.Scope;

/** What is done with hearings that there are. */
@ApplicationScoped
class HearingService {

    private final Hearings hearings;
    private final Clock clock;

    HearingService(Hearings hearings, Clock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    Uni<List<Hearings.Entry>> list(Mutiny.Session session, Caller caller, HearingParams filter, PageRequest page) {
        Scope<Hearing> scope = Boolean.TRUE.equals(filter.toDo) ? HearingScope.toDo(caller) : HearingScope.of(caller);
        return hearings.list(session, scope, filter, page).chain(rows -> entries(session, rows));
    }

    Uni<Hearings.Entry> get(Mutiny.Session session, Caller caller, UUID id) {
        return readable(session, caller, id).chain(found -> entry(session, found));
    }

    Uni<List<HistoryLine>> history(Mutiny.Session session, Caller caller, UUID id) {
        return readable(session, caller, id).chain(() -> History.of(session, id));
    }

    private Uni<Hearing> readable(Mutiny.Session session, Caller caller, UUID id) {
        return hearings.find(session, id).invoke(found -> mustBeSeen(caller, found));
    }

    Uni<Hearings.Entry> entry(Mutiny.Session session, Hearing of) {
        return entries(session, List.of(of)).map(all -> all.get(0));
    }

    private Uni<List<Hearings.Entry>> entries(Mutiny.Session session, List<Hearing> rows) {
        List<UUID> ids = rows.stream().map(Hearing::getId).toList();
        return hearings.questions(session, ids)
                .chain(questions -> hearings.followUps(session, ids).map(matters -> {
                    Map<UUID, List<HearingQuestion>> asked =
                            questions.stream().collect(Collectors.groupingBy(HearingQuestion::hearingId));
                    Map<UUID, List<FollowUp>> followed =
                            matters.stream().collect(Collectors.groupingBy(FollowUp::hearingId));
                    return rows.stream()
                            .map(row -> new Hearings.Entry(
                                    row,
                                    asked.getOrDefault(row.getId(), List.of()),
                                    followed.getOrDefault(row.getId(), List.of())))
                            .toList();
                }));
    }

    /** Something that whoever arranges does, on the version that they read. */
    Uni<Hearings.Entry> arrange(
            Work work, Caller caller, UUID id, String ifMatch, BiConsumer<Act, Hearings.Entry> action) {
        return forChange(work, caller, id)
                .invoke(found -> IfMatch.check(ifMatch, found))
                .chain(found -> entry(work.session(), found))
                .invoke(entry -> action.accept(HearingScope.act(caller, clock.instant()), entry));
    }

    /** Something that whoever arranges adds, which loses nothing that others wrote. */
    Uni<Hearings.Entry> add(Work work, Caller caller, UUID id, String ifMatch, BiConsumer<Act, Hearing> action) {
        return forChange(work, caller, id)
                .invoke(found -> check(ifMatch, found))
                .invoke(found -> action.accept(HearingScope.act(caller, clock.instant()), found))
                .call(work::flush)
                .chain(found -> entry(work.session(), found));
    }

    private Uni<Hearing> forChange(Work work, Caller caller, UUID id) {
        return hearings.findForChange(work.session(), id).invoke(found -> {
            mustBeSeen(caller, found);
            HearingScope.mustArrange(caller, found);
        });
    }

    /** Something that a unit does with a question that it was asked. */
    Uni<Hearings.Entry> answer(
            Work work, Caller caller, UUID id, UUID questionId, String ifMatch, HearingRequests.Reply reply) {
        String unit = CaseScope.ownUnit(caller);
        return byUnit(work, caller, unit, id, ifMatch).invoke(entry -> entry.of()
                .answer(
                        AssignmentActs.byUnit(caller, clock.instant()),
                        own(entry.questions(), HearingQuestion::id, questionId, HearingQuestion::unitCode, unit),
                        reply.answer(),
                        reply.answeredFor()));
    }

    /** The same with a follow-up. */
    Uni<Hearings.Entry> done(Work work, Caller caller, UUID id, UUID followUpId, String ifMatch, String result) {
        String unit = CaseScope.ownUnit(caller);
        return byUnit(work, caller, unit, id, ifMatch).invoke(entry -> entry.of()
                .done(
                        AssignmentActs.byUnit(caller, clock.instant()),
                        own(entry.followUps(), FollowUp::id, followUpId, FollowUp::unitCode, unit),
                        result));
    }

    private Uni<Hearings.Entry> byUnit(Work work, Caller caller, String unit, UUID id, String ifMatch) {
        return hearings.findForChange(work.session(), id)
                .invoke(found -> {
                    mustBeSeen(caller, found);
                    mustBeThere(found.unitCodes().contains(unit));
                    check(ifMatch, found);
                })
                .chain(found -> entry(work.session(), found));
    }

    private static <T> T own(List<T> all, Function<T, UUID> idOf, UUID id, Function<T, String> unitOf, String unit) {
        return all.stream()
                .filter(one -> idOf.apply(one).equals(id) && unitOf.apply(one).equals(unit))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** One of the follow-ups of a hearing. */
    static FollowUp followUp(Hearings.Entry entry, UUID id) {
        return entry.followUps().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static void check(String ifMatch, Hearing found) {
        if (ifMatch != null) {
            IfMatch.check(ifMatch, found);
        }
    }

    private static void mustBeSeen(Caller caller, Hearing found) {
        mustBeThere(found != null && HearingScope.of(caller).opens(found));
    }

    private static void mustBeThere(boolean there) {
        if (!there) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
