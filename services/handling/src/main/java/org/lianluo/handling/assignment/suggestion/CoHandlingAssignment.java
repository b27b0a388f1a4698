package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.AssignmentStep;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.asking.Chain;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.asking.RequestStatus;
import org.lianluo.handling.assignment.terms.Terms;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * How a co-handler and the lead come to terms (协商): the opinion that the one gives and the other may send back, once, and
 * an office that coordinates them where they do not agree. All of it is kept with the co-handler, and noted with the lead.
 */
@MappedSuperclass
public abstract class CoHandlingAssignment extends ExtendableAssignment {

    @Embedded
    private Completion completion;

    @Embedded
    private Rework rework;

    private Instant coordinatedAt;

    protected CoHandlingAssignment() {}

    protected CoHandlingAssignment(UUID id, Handover handover, Terms terms, Chain chain, Act act) {
        super(id, handover, terms, chain, act);
    }

    /** The co-handler gives its opinion to the lead; after the due date that is taken too, and marked late. */
    public CoOpinion submitOpinion(Act act, String text) {
        role().mustReply(false);
        AssignmentStatus submitted = SuggestionAction.SUBMIT_OPINION.from(status());
        completion = Completion.opinion(act.at(), opinionDue().isOver(act.at()));
        moveTo(submitted, act, AssignmentStep.SUBMIT_OPINION, () -> SuggestionEvents.opinionSubmitted(this));
        return add(new CoOpinion(Ids.next(), this, text));
    }

    /** The lead sends its opinion back, once; the co-handler has a time of its own for another, and the act the reason. */
    public void sendBack(Act act, CoOpinion opinion, String leadUnit, DueDate due) {
        AssignmentStatus again = SuggestionAction.REQUEST_REWORK.from(status());
        if (rework != null) {
            throw new ProblemException(HandlingProblem.REWORK_ALREADY_REQUESTED)
                    .with("requestedAt", rework.requestedAt());
        }
        mustNotBeCoordinated();
        opinion.sendBack(act.note(), act.at());
        rework = new Rework(due, act.note(), act.at());
        noticed(Limit.REWORK, null);
        moveTo(
                again,
                act,
                AssignmentStep.REQUEST_REWORK,
                () -> CoHandlingEvents.reworkRequested(this, opinion, leadUnit));
    }

    /**
     * The co-handler or its lead asks an office to coordinate them; until then all clocks run on.
     *
     * @param act with the reason
     * @param byUnit which of the two
     */
    public OfficeRequest escalate(Act act, String byUnit, String leadUnit, DueDate decideBy) {
        role().mustReply(false);
        SuggestionAction.ESCALATE.from(status());
        mustNotBeCoordinated();
        mustHaveNothingOpen();
        OfficeRequest request = OfficeRequest.escalation(Ids.next(), getId(), byUnit, act.note(), act.at());
        open(request, decideBy);
        limitsChanged();
        entered(act, AssignmentStep.ESCALATE);
        tell(CoHandlingEvents.escalated(this, request, leadUnit));
        return add(request);
    }

    /** The office says what both have to do, which binds; an opinion that was sent back stands. */
    public void coordinate(Act act, OfficeRequest request, String leadUnit) {
        SuggestionAction.COORDINATE.from(status());
        if (statusOf(request) != RequestStatus.OPEN) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION).with("currentStatus", statusOf(request));
        }
        request.decide(RequestStatus.COORDINATED, act.note(), act.at());
        lapse();
        coordinatedAt = act.at();
        AssignmentStatus next = status() == AssignmentStatus.REWORK ? AssignmentStatus.OPINION_SUBMITTED : status();
        moveTo(next, act, AssignmentStep.COORDINATE, () -> CoHandlingEvents.coordinated(this, request, leadUnit));
    }

    private void mustNotBeCoordinated() {
        if (coordinatedAt != null) {
            throw new ProblemException(HandlingProblem.ALREADY_COORDINATED).with("coordinatedAt", coordinatedAt);
        }
    }

    /** The lead does one of the above to a co-handler, or the co-handler to it, while it still may. */
    public void consult(Act act, AssignmentStep step) {
        if (role() != AssignmentRole.LEAD) {
            throw new ProblemException(HandlingProblem.NOT_THIS_PART).with("role", role());
        }
        SuggestionAction.CONSULT.from(status());
        entered(act, step);
    }

    /** An office coordinated the lead with a co-handler, wherever the lead stands by now. */
    public void coordinated(Act act) {
        entered(act, AssignmentStep.COORDINATE);
    }

    /** The case is over, so that nobody has to coordinate any more. */
    public void lapseEscalation(Act act) {
        if (isEscalated()) {
            lapse();
            limitsChanged();
            touch(act.by(), act.at());
        }
    }

    boolean isEscalated() {
        return openRequest() != null && openRequest().kind() == RequestKind.ESCALATION;
    }

    /** Last day for the opinion that the lead waits for. */
    DueDate opinionDue() {
        return status() == AssignmentStatus.REWORK ? rework.due() : answerDue();
    }

    protected void reworkBy(DueDate due) {
        rework = rework.until(due);
    }

    protected void completed(Completion done) {
        completion = done;
    }

    /** Null until the unit did its part. */
    public Completion completion() {
        return completion;
    }

    /** Null unless the lead sent the opinion back. */
    public Rework rework() {
        return rework;
    }

    /** Null unless an office coordinated the co-handler with its lead. */
    public Instant coordinatedAt() {
        return coordinatedAt;
    }
}
