package org.lianluo.handling.supervision.docket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.supervision.Ask;
import org.lianluo.handling.supervision.CaseDraft;
import org.lianluo.handling.supervision.CaseSubject;
import org.lianluo.handling.supervision.Question;
import org.lianluo.handling.supervision.ReminderLevel;
import org.lianluo.handling.supervision.SubjectKind;
import org.lianluo.handling.supervision.SupervisionCase;
import org.lianluo.handling.supervision.SupervisionKind;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Begins supervision cases. */
@ApplicationScoped
class Opening {

    private final Subjects subjects;
    private final Docket docket;
    private final SupervisionService service;
    private final InquiryRules inquiries;
    private final Clock clock;

    Opening(Subjects subjects, Docket docket, SupervisionService service, InquiryRules inquiries, Clock clock) {
        this.subjects = subjects;
        this.docket = docket;
        this.service = service;
        this.inquiries = inquiries;
        this.clock = clock;
    }

    Uni<Docket.Entry> open(Work work, Caller caller, SupervisionRequests.Opening request) {
        SupervisionKind kind = request.kind();
        SupervisionScope.refuseUnless(caller.region() != null
                && kind.openers().stream().anyMatch(caller::has)
                && (!caller.deputyCodes().isEmpty() || kind != SupervisionKind.DEPUTY_MEETING));
        CaseSubject subject = request.subject();
        mustFit(request, subject);
        return inquiries
                .proposer(work.session(), caller, kind, request.proposedBy(), movers(request))
                .chain(proposer -> subjects.deputiesOf(work.session(), caller.region(), subject, "/subjectId")
                        .call(() -> mustFollow(work, caller, request.predecessorId()))
                        .call(() -> service.mustBeActive(work.session(), request.asks()))
                        .chain(deputies -> begin(
                                work,
                                draft(caller, request, subject, deputies),
                                SupervisionActs.by(caller, clock.instant())
                                        .noted(proposer == null ? null : proposer.name()),
                                request.asks())));
    }

    private static void mustFit(SupervisionRequests.Opening request, CaseSubject subject) {
        if (!request.kind().fits(subject.kind())
                || (request.subjectKind() != null
                        && request.subjectKind() != SubjectKind.TOPIC
                        && request.subjectId() == null)) {
            throw ProblemException.onField(HandlingProblem.SUBJECT_DOES_NOT_FIT, "/subjectId");
        }
        boolean reminder = request.kind() == SupervisionKind.REMINDER;
        if (reminder && request.asks().size() != 1) {
            throw ProblemException.onField(HandlingProblem.REMINDER_HAS_ONE_UNIT, "/questions");
        }
        if (request.kind().isDecided() && !request.asks().isEmpty()) {
            throw ProblemException.onField(HandlingProblem.DECIDED_FIRST, "/questions");
        }
    }

    private Uni<Void> mustFollow(Work work, Caller caller, UUID predecessor) {
        return predecessor == null
                ? Uni.createFrom().voidItem()
                : docket.find(work.session(), predecessor)
                        .invoke(found -> {
                            if (found == null || !found.getRegionCode().equals(caller.region())) {
                                throw ProblemException.onField(HandlingProblem.UNKNOWN_SUBJECT, "/predecessorId");
                            }
                        })
                        .replaceWithVoid();
    }

    /** A suggestion is a key suggestion once in a year; of two at once the database refuses one. */
    private Uni<Void> mustBeFirst(Work work, CaseDraft draft) {
        return draft.kind() != SupervisionKind.KEY_SUGGESTION
                ? Uni.createFrom().voidItem()
                : docket.isKey(work.session(), draft.subject().id(), draft.year())
                        .invoke(already -> {
                            if (already) {
                                throw new ProblemException(HandlingProblem.KEY_SUGGESTION_ALREADY);
                            }
                        })
                        .replaceWithVoid();
    }

    private CaseDraft draft(
            Caller caller, SupervisionRequests.Opening request, CaseSubject subject, List<String> signers) {
        Stream<String> own = request.kind() == SupervisionKind.DEPUTY_MEETING && caller.has(Role.DEPUTY)
                ? caller.deputyCodes().stream().sorted()
                : Stream.of();
        Stream<String> named = request.deputyCodes() == null ? Stream.of() : request.deputyCodes().stream();
        ReminderLevel level = request.kind() != SupervisionKind.REMINDER
                ? null
                : request.level() == null ? ReminderLevel.UNIT : request.level();
        return new CaseDraft(
                caller.region(),
                request.kind(),
                request.title(),
                request.content(),
                subject,
                request.year() == null ? ChinaTime.today(clock).getYear() : request.year(),
                request.committeeCode(),
                movers(request),
                Stream.of(signers.stream(), own, named)
                        .flatMap(all -> all)
                        .distinct()
                        .toList(),
                level,
                request.predecessorId(),
                null);
    }

    private static List<String> movers(SupervisionRequests.Opening request) {
        return request.movers() == null
                ? List.of()
                : request.movers().stream().distinct().toList();
    }

    private Uni<Docket.Entry> begin(Work work, CaseDraft draft, Act act, List<Ask> asks) {
        SupervisionCase begun = new SupervisionCase(draft, act);
        List<Question> questions = asks.isEmpty() ? List.of() : begun.issue(act, asks);
        return mustBeFirst(work, draft)
                .chain(() -> work.persist(begun))
                .replaceWith(new Docket.Entry(begun, questions));
    }
}
