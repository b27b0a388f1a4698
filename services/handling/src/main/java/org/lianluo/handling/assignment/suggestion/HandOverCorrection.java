package org.lianluo.handling.assignment.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentEvents;
import org.lianluo.handling.assignment.AssignmentRepository;
import org.lianluo.handling.assignment.CaseHistory;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.RunningLimit;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;

/**
 * The intake office corrects the day from which the clocks of a unit run, before the unit did its part. Each unit's is
 * corrected by itself, since another may have replied already.
 */
@ApplicationScoped
class HandOverCorrection {

    private final AssignmentRepository assignments;
    private final SuggestionRepository suggestions;
    private final SuggestionClock suggestionClock;
    private final AuditTrail audit;
    private final Clock clock;

    HandOverCorrection(
            AssignmentRepository assignments,
            SuggestionRepository suggestions,
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
                        .known(work.session(), assignment)
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
    }

    private Uni<Void> correct(
            Work work, Caller caller, SuggestionAssignment assignment, HandOverCorrectionRequest request) {
        Instant now = clock.instant();
        String note = assignment.answerDue().countedFrom() + " → " + request.handedOverOn() + ": " + request.reason();
        return suggestionClock
                .dates(
                        work.session(),
                        assignment.getRegionCode(),
                        assignment.role(),
                        assignment.terms.complexity(),
                        request.handedOverOn())
                .invoke(dates -> assignment.correctHandOver(request.handedOverOn(), dates, caller.reference(), now))
                .invoke(dates -> tell(work, assignment, now))
                .chain(() -> work.persist(CaseHistory.line(
                                assignment,
                                "CORRECT_HAND_OVER",
                                Role.INTAKE_OFFICER.name(),
                                caller.reference(),
                                assignment.status())
                        .due(assignment.answerDue())
                        .note(note)))
                .replaceWithVoid();
    }

    /** As a recount tells it: the reply's date alone, and not while it can't be counted. */
    private static void tell(Work work, SuggestionAssignment assignment, Instant now) {
        if (assignment.answerDue().due() != null) {
            RunningLimit answer = new RunningLimit(Limit.ANSWER, assignment.answerDue());
            work.publish(assignment, AssignmentEvents.dueRecounted(assignment, answer, now));
        }
    }
}
