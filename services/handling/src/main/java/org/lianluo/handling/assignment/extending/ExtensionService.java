package org.lianluo.handling.assignment.extending;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.asking.ExtensionTerms;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.caseload.Deciders;
import org.lianluo.handling.assignment.caseload.OfficeRequests;
import org.lianluo.handling.assignment.merging.MergedCases;
import org.lianluo.handling.assignment.suggestion.Entry;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.choice.ExtensionRule;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;

/** A unit asks for more time; by the policy of the region an office decides, or the unit has it at once. */
@ApplicationScoped
class ExtensionService {

    private static final List<RequestKind> EXTENSIONS = List.of(RequestKind.EXTENSION);

    private final AssignmentRepository assignments;
    private final OfficeRequests requests;
    private final MergedCases merged;
    private final SuggestionClock suggestionClock;
    private final AuditTrail audit;
    private final Clock clock;

    ExtensionService(
            AssignmentRepository assignments,
            OfficeRequests requests,
            MergedCases merged,
            SuggestionClock suggestionClock,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.requests = requests;
        this.merged = merged;
        this.suggestionClock = suggestionClock;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<List<Entry<OfficeRequest>>> requests(Mutiny.Session session, Caller caller, UUID id) {
        return assignments
                .readableBesidesDeputies(session, caller, id, SuggestionAssignment.class)
                .chain(assignment -> requests.of(session, assignment, EXTENSIONS));
    }

    /** The state guards it, so the unit names no version. */
    Uni<Entry<OfficeRequest>> ask(Work work, Caller caller, UUID id, AskExtension asked) {
        Act act = AssignmentActs.byUnit(caller, clock.instant());
        return assignments
                .ownForChange(work, caller, id, SuggestionAssignment.class)
                .chain(assignment -> suggestionClock
                        .extensionTerms(
                                work.session(),
                                assignment.getRegionCode(),
                                assignment.answerDue().countedFrom(),
                                ChinaTime.today(clock))
                        .chain(region -> ask(work, caller, act, assignment, asked, region)));
    }

    private Uni<Entry<OfficeRequest>> ask(
            Work work,
            Caller caller,
            Act act,
            SuggestionAssignment assignment,
            AskExtension asked,
            ExtensionTerms region) {
        OfficeRequest request = assignment.requestExtension(act, asked.reason(), asked.until(), region);
        Uni<Void> taken = region.rule() == ExtensionRule.NOTICE
                ? grant(work, assignment, request, act)
                        .chain(() -> audit(work, caller, "assignment.extend", assignment.getId(), asked.reason()))
                : Uni.createFrom().voidItem();
        return taken.replaceWith(new Entry<>(assignment, request));
    }

    /** By an office of the region; a due date moves, so it is audited. */
    Uni<SuggestionAssignment> decide(
            Work work, Caller caller, UUID id, UUID requestId, String ifMatch, DecideExtension decision) {
        decision.mustBeReasoned();
        Act act = AssignmentActs.byOffice(caller, clock.instant()).noted(decision.reason());
        return assignments
                .findForChange(work, id)
                .map(found -> ofRegion(caller, found))
                .invoke(assignment -> Deciders.mustMatch(caller, assignment, RequestKind.EXTENSION))
                .call(assignment -> requests.find(work.session(), id, requestId, EXTENSIONS)
                        .invoke(() -> IfMatch.check(ifMatch, assignment))
                        .chain(request -> decision.decision() == DecideExtension.ExtensionOutcome.GRANTED
                                ? grant(work, assignment, request, act)
                                : refuse(assignment, request, act)))
                .call(() -> audit(work, caller, "assignment.decide-extension", id, decision.reason()));
    }

    private static SuggestionAssignment ofRegion(Caller caller, Assignment found) {
        if (found == null || !found.getRegionCode().equals(caller.region())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return AssignmentRepository.ofKind(found, SuggestionAssignment.class);
    }

    private Uni<Void> grant(Work work, SuggestionAssignment assignment, OfficeRequest request, Act act) {
        return suggestionClock
                .extended(
                        work.session(),
                        assignment.getRegionCode(),
                        assignment.answerDue().countedFrom(),
                        request.wantedUntil())
                .invoke(due -> assignment.grant(act, request, due))
                .chain(due -> merged.extended(work, assignment, request, due, act));
    }

    private static Uni<Void> refuse(SuggestionAssignment assignment, OfficeRequest request, Act act) {
        assignment.refuseExtension(act, request);
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> audit(Work work, Caller caller, String what, UUID id, String reason) {
        return audit.record(work, caller, what, "assignment", id, reason).replaceWithVoid();
    }
}
