package org.lianluo.handling.assignment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.HistoryEntry;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** What units do with the opinions in their hands. The state guards them, so they name no version. */
@ApplicationScoped
class OpinionService {

    private final AssignmentRepository assignments;
    private final AnswerClock answerClock;
    private final AuditTrail audit;
    private final Clock clock;

    OpinionService(AssignmentRepository assignments, AnswerClock answerClock, AuditTrail audit, Clock clock) {
        this.assignments = assignments;
        this.answerClock = answerClock;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<OpinionAssignment> accept(Work work, Caller caller, UUID id) {
        return own(work, caller, id).chain(assignment -> answerClock
                .answer(work.session(), assignment)
                .chain(due -> act(
                        work,
                        caller,
                        assignment,
                        new Step("ACCEPT", null, at -> assignment.accept(due, caller.reference(), at)))));
    }

    Uni<OpinionAssignment> giveBack(Work work, Caller caller, UUID id, ReturnRequest request) {
        return own(work, caller, id)
                .chain(assignment -> act(
                        work,
                        caller,
                        assignment,
                        new Step(
                                "RETURN",
                                request.reason(),
                                at -> assignment.giveBack(
                                        request.reason(), request.suggestedUnitCode(), caller.reference(), at))));
    }

    /** The due date moves, so the audit trail says who moved it. */
    Uni<OpinionAssignment> extend(Work work, Caller caller, UUID id, String reason) {
        return own(work, caller, id)
                .chain(assignment -> extendedDue(work, assignment)
                        .chain(due -> act(
                                work,
                                caller,
                                assignment,
                                new Step(
                                        "EXTEND",
                                        reason,
                                        at -> assignment.extend(reason, due, caller.reference(), at)))))
                .call(assignment -> audit.record(
                        work,
                        caller,
                        "assignment.extend",
                        assignment.aggregateType(),
                        id,
                        "due " + assignment.currentDue().due()));
    }

    /** In a state without a date nothing can be extended, which the aggregate refuses. */
    private Uni<DueDate> extendedDue(Work work, OpinionAssignment assignment) {
        DueDate due = assignment.currentDue();
        return due == null ? Uni.createFrom().nullItem() : answerClock.extended(work.session(), assignment, due);
    }

    Uni<OpinionAssignment> answer(Work work, Caller caller, UUID id, AnswerRequest request) {
        return own(work, caller, id)
                .chain(assignment -> act(
                        work,
                        caller,
                        assignment,
                        new Step(
                                "ANSWER",
                                request.documentNumber(),
                                at -> assignment.answer(
                                        request.answer(), request.documentNumber(), caller.reference(), at))));
    }

    /** A step of a unit: its name and remark in the history, and what it does to the aggregate. */
    private record Step(String action, String note, Function<Instant, IntegrationEvent> change) {}

    private Uni<OpinionAssignment> act(Work work, Caller caller, OpinionAssignment assignment, Step step) {
        AssignmentStatus before = assignment.status();
        work.publish(assignment, step.change().apply(clock.instant()));
        Role role = caller.has(Role.HANDLER_LEADER) ? Role.HANDLER_LEADER : Role.HANDLER_CLERK;
        HistoryEntry line = CaseHistory.line(assignment, step.action(), role.name(), assignment.unitCode(), before)
                .note(step.note());
        return work.persist(line).replaceWith(assignment);
    }

    private Uni<OpinionAssignment> own(Work work, Caller caller, UUID id) {
        return assignments.ownForChange(work, caller, id, OpinionAssignment.class);
    }
}
