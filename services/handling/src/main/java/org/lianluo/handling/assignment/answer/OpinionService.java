package org.lianluo.handling.assignment.answer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.opinion.AnswerClock;
import org.lianluo.handling.assignment.opinion.OpinionAssignment;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;

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
        return own(work, caller, id).call(assignment -> answerClock
                .answer(work.session(), assignment)
                .invoke(due -> assignment.accept(by(caller), due)));
    }

    Uni<OpinionAssignment> giveBack(Work work, Caller caller, UUID id, ReturnRequest request) {
        return own(work, caller, id)
                .invoke(assignment -> assignment.giveBack(by(caller), request.reason(), request.suggestedUnitCode()));
    }

    /** The due date moves, so the audit trail says who moved it. */
    Uni<OpinionAssignment> extend(Work work, Caller caller, UUID id, String reason) {
        return own(work, caller, id)
                .call(assignment ->
                        extendedDue(work, assignment).invoke(due -> assignment.extend(by(caller), reason, due)))
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
                .invoke(assignment -> assignment.answer(by(caller), request.answer(), request.documentNumber()));
    }

    private Act by(Caller caller) {
        return AssignmentActs.byUnit(caller, clock.instant());
    }

    private Uni<OpinionAssignment> own(Work work, Caller caller, UUID id) {
        return assignments.ownForChange(work, caller, id, OpinionAssignment.class);
    }
}
