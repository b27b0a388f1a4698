package org.lianluo.handling.assignment.assigning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.suggestion.SuggestionAction;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.Dates;
import org.lianluo.handling.assignment.terms.KnownSuggestions;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;

/**
 * The intake office corrects the day from which the clocks of a unit run, before the unit did its part. Each unit's is
 * corrected by itself, since another may have replied already.
 */
@ApplicationScoped
class HandOverCorrection {

    private final AssignmentRepository assignments;
    private final KnownSuggestions suggestions;
    private final SuggestionClock suggestionClock;
    private final AuditTrail audit;
    private final Clock clock;

    HandOverCorrection(
            AssignmentRepository assignments,
            KnownSuggestions suggestions,
            SuggestionClock suggestionClock,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.suggestions = suggestions;
        this.suggestionClock = suggestionClock;
        this.audit = audit;
        this.clock = clock;
    }

    /** Another region's assignment is as unknown as one that does not exist. Due dates move, so it is audited. */
    Uni<SuggestionAssignment> correct(
            Work work, Caller caller, UUID id, String ifMatch, HandOverCorrectionRequest request) {
        return assignments
                .findForChange(work, id)
                .map(found -> IfMatch.check(ifMatch, ofOwnRegion(caller, found)))
                .invoke(HandOverCorrection::mustBeOpenInTheFirstRound)
                .call(assignment -> suggestions
                        .of(work.session(), assignment.subjectId())
                        .invoke(suggestion -> suggestion.mustBeHandedOver(
                                request.handedOverOn(), ChinaTime.dateOf(assignment.assignedAt()))))
                .call(assignment -> correct(work, caller, assignment, request))
                .call(assignment ->
                        audit.record(work, caller, "assignment.correct-hand-over", "assignment", id, request.reason()));
    }

    private static SuggestionAssignment ofOwnRegion(Caller caller, Assignment found) {
        if (found == null || !found.getRegionCode().equals(caller.region())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return AssignmentRepository.ofKind(found, SuggestionAssignment.class);
    }

    private static void mustBeOpenInTheFirstRound(SuggestionAssignment assignment) {
        SuggestionAction.CORRECT.from(assignment.status());
        if (assignment.isRehandling()) {
            throw new ProblemException(HandlingProblem.REHANDLING_HAS_NO_HAND_OVER);
        }
        if (assignment.predecessorId() != null) {
            throw new ProblemException(HandlingProblem.REASSIGNED_HAS_NO_HAND_OVER);
        }
    }

    private Uni<Dates> correct(
            Work work, Caller caller, SuggestionAssignment assignment, HandOverCorrectionRequest request) {
        return suggestionClock
                .dates(
                        work.session(),
                        assignment.getRegionCode(),
                        assignment.role(),
                        assignment.terms().complexity(),
                        request.handedOverOn(),
                        ChinaTime.dateOf(assignment.assignedAt()))
                .chain(dates -> extended(work, assignment, request.handedOverOn(), dates))
                .invoke(dates -> assignment.correctHandOver(
                        AssignmentActs.byOffice(caller, clock.instant()),
                        request.handedOverOn(),
                        dates,
                        request.reason()));
    }

    /** More time that was given stays, unless the unit has as much without it. */
    private Uni<Dates> extended(Work work, SuggestionAssignment assignment, LocalDate start, Dates dates) {
        if (assignment.extendedUntil() == null) {
            return Uni.createFrom().item(dates);
        }
        return suggestionClock
                .extended(work.session(), assignment.getRegionCode(), start, assignment.extendedUntil())
                .map(due -> due.due() == null
                                || dates.answer().due() == null
                                || due.due().isAfter(dates.answer().due())
                        ? new Dates(due, dates.contact(), dates.giveBack())
                        : dates);
    }
}
