package org.lianluo.handling.assignment.returning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.asking.Binding;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.caseload.Deciders;
import org.lianluo.handling.assignment.caseload.OfficeRequests;
import org.lianluo.handling.assignment.caseload.Partners;
import org.lianluo.handling.assignment.merging.MergedCases;
import org.lianluo.handling.assignment.suggestion.Entry;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.handling.unit.UnitDirectory;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;

/** A unit asks to give a suggestion back; an office decides, and names who handles it. */
@ApplicationScoped
class ReturnService {

    private final AssignmentRepository assignments;
    private final OfficeRequests requests;
    private final Partners partners;
    private final UnitDirectory units;
    private final MergedCases merged;
    private final SuggestionClock suggestionClock;
    private final AuditTrail audit;
    private final Clock clock;

    ReturnService(
            AssignmentRepository assignments,
            OfficeRequests requests,
            Partners partners,
            UnitDirectory units,
            MergedCases merged,
            SuggestionClock suggestionClock,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.requests = requests;
        this.partners = partners;
        this.units = units;
        this.merged = merged;
        this.suggestionClock = suggestionClock;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<List<Entry<OfficeRequest>>> requests(Mutiny.Session session, Caller caller, UUID id) {
        return assignments
                .readableBesidesDeputies(session, caller, id, SuggestionAssignment.class)
                .chain(assignment -> requests.of(session, assignment, RequestKind.returns()));
    }

    /** The state guards it, so the unit names no version. */
    Uni<Entry<OfficeRequest>> ask(Work work, Caller caller, UUID id, AskReturn request) {
        return assignments
                .ownForChange(work, caller, id, SuggestionAssignment.class)
                .call(assignment -> request.suggestedUnitCode() == null
                        ? Uni.createFrom().voidItem()
                        : mustTakeCases(work, request.suggestedUnitCode(), "/suggestedUnitCode"))
                .chain(assignment -> suggestionClock
                        .decision(
                                work.session(), assignment.getRegionCode(), RequestKind.RETURN, ChinaTime.today(clock))
                        .map(due -> new Entry<>(
                                assignment,
                                assignment.requestReturn(
                                        AssignmentActs.byUnit(caller, clock.instant()),
                                        request.reason(),
                                        request.suggestedUnitCode(),
                                        due))));
    }

    Uni<SuggestionAssignment> withdraw(Work work, Caller caller, UUID id, UUID requestId) {
        return assignments
                .ownForChange(work, caller, id, SuggestionAssignment.class)
                .call(assignment -> requests.find(work.session(), id, requestId, RequestKind.returns())
                        .invoke(request ->
                                assignment.withdrawReturn(AssignmentActs.byUnit(caller, clock.instant()), request)));
    }

    /** By an office; the time and right of a unit move, so it is audited. */
    Uni<SuggestionAssignment> decide(
            Work work, Caller caller, UUID id, UUID requestId, String ifMatch, DecideReturn decision) {
        decision.mustBeReasoned();
        return partners.ofRegion(work, caller.region(), id)
                .chain(assignment -> requests.find(work.session(), id, requestId, RequestKind.returns())
                        .invoke(request -> mustBeForOffice(caller, assignment, request))
                        .invoke(request -> IfMatch.check(ifMatch, assignment))
                        .chain(request -> decision.decision() == DecideReturn.ReturnOutcome.REFUSED
                                ? refuse(caller, assignment, request, decision.reason(), Binding.RETURN_REFUSED)
                                : passOn(
                                        work,
                                        caller,
                                        assignment,
                                        request,
                                        unitOf(decision, request),
                                        decision.reason())))
                .call(assignment -> audit(work, caller, "assignment.decide-return", assignment, decision.reason()));
    }

    /** By the government office, which binds the unit that it names: another one, or the one that has it. */
    Uni<SuggestionAssignment> coordinate(
            Work work, Caller caller, UUID suggestion, String ifMatch, Coordinate decision) {
        UUID id = decision.assignmentId();
        return partners.ofRegion(work, caller.region(), id)
                .invoke(assignment -> {
                    if (!assignment.subjectId().equals(suggestion)) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                    Deciders.mustMatch(caller, assignment, RequestKind.COORDINATION);
                    IfMatch.check(ifMatch, assignment);
                    if (assignment.openRequest() == null
                            || assignment.openRequest().kind() != RequestKind.COORDINATION) {
                        throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                                .with("currentStatus", assignment.status());
                    }
                })
                .chain(assignment -> requests.find(
                                work.session(), id, assignment.openRequest().id(), RequestKind.returns())
                        .invoke(request -> request.heard(decision.hearing()))
                        .chain(request -> decision.unitCode().equals(assignment.unitCode())
                                ? refuse(caller, assignment, request, decision.reason(), Binding.COORDINATED)
                                : passOn(work, caller, assignment, request, decision.unitCode(), decision.reason())))
                .call(assignment -> audit(work, caller, "suggestion.coordinate", assignment, decision.reason()));
    }

    private static void mustBeForOffice(Caller caller, SuggestionAssignment assignment, OfficeRequest request) {
        Deciders.mustMatch(caller, assignment, RequestKind.RETURN);
        if (request.kind() == RequestKind.COORDINATION) {
            throw new ProblemException(HandlingProblem.NEEDS_COORDINATION)
                    .with("mayDecide", RequestKind.COORDINATION.deciders(assignment.getRegionCode()));
        }
    }

    private static String unitOf(DecideReturn decision, OfficeRequest request) {
        String unit = decision.unitCode() == null ? request.suggestedUnitCode() : decision.unitCode();
        if (unit == null) {
            throw ProblemException.onField(HandlingProblem.NO_UNIT_NAMED, "/unitCode");
        }
        return unit;
    }

    private Uni<SuggestionAssignment> refuse(
            Caller caller, SuggestionAssignment assignment, OfficeRequest request, String reason, Binding by) {
        assignment.refuseReturn(AssignmentActs.byOffice(caller, clock.instant()), request, reason, by);
        return Uni.createFrom().item(assignment);
    }

    private Uni<SuggestionAssignment> passOn(
            Work work,
            Caller caller,
            SuggestionAssignment assignment,
            OfficeRequest request,
            String unit,
            String reason) {
        Act act = AssignmentActs.byOffice(caller, clock.instant()).noted(reason);
        return mustTakeCases(work, unit, "/unitCode")
                .chain(() -> assignments.unitsOf(work.session(), assignment.subjectId()))
                .invoke(all -> {
                    if (all.contains(unit)) {
                        throw ProblemException.onField(HandlingProblem.UNIT_TWICE, "/unitCode");
                    }
                })
                .chain(() -> suggestionClock.dates(
                        work.session(),
                        assignment.getRegionCode(),
                        assignment.role(),
                        assignment.terms().complexity(),
                        ChinaTime.dateOf(act.at()),
                        ChinaTime.dateOf(act.at())))
                .chain(dates -> work.persist(assignment.passOn(act, request, Ids.next(), unit, dates)))
                .chain(next -> merged.passedOn(work, assignment, next, act))
                .replaceWith(assignment);
    }

    private Uni<Void> mustTakeCases(Work work, String unit, String pointer) {
        return units.active(work.session(), List.of(unit))
                .invoke(active -> {
                    if (active.isEmpty()) {
                        throw ProblemException.onField(HandlingProblem.UNIT_NOT_ACTIVE, pointer);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> audit(Work work, Caller caller, String what, SuggestionAssignment assignment, String reason) {
        return audit.record(work, caller, what, "assignment", assignment.getId(), reason)
                .replaceWithVoid();
    }
}
