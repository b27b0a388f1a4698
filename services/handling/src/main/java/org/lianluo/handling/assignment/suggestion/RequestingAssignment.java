package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.AssignmentStep;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.Subject;
import org.lianluo.handling.assignment.asking.Binding;
import org.lianluo.handling.assignment.asking.Chain;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.OpenRequest;
import org.lianluo.handling.assignment.asking.RequestStatus;
import org.lianluo.handling.assignment.asking.ReturnRight;
import org.lianluo.handling.assignment.terms.Terms;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/** What the unit of a suggestion may ask the offices for, one thing at a time, while its time to reply runs on. */
@MappedSuperclass
public abstract class RequestingAssignment extends Assignment {

    @Embedded
    private Terms terms;

    @Embedded
    private ReturnRight returnRight;

    @Embedded
    private OpenRequest openRequest;

    @Embedded
    private Chain chain;

    private UUID successorId;
    private Instant endedAt;

    /** Counts what is entered beside the row itself, so that each of it moves the version. */
    private int entries;

    protected RequestingAssignment() {}

    protected RequestingAssignment(UUID id, Handover handover, Terms terms, Chain chain, Act act) {
        super(id, handover, act);
        this.terms = terms;
        this.chain = chain;
    }

    /** The unit asks to give it back; a second time in its chain the government office has to coordinate. */
    public OfficeRequest requestReturn(Act act, String reason, String suggestedUnitCode, DueDate decideBy) {
        AssignmentStatus requested = SuggestionAction.REQUEST_RETURN.from(status());
        if (isRehandling()) {
            throw new ProblemException(HandlingProblem.NO_RETURN_IN_REHANDLING);
        }
        returnRight().mustHold(act.at());
        mustHaveNothingOpen();
        OfficeRequest request =
                new OfficeRequest(Ids.next(), getId(), chain().nextReturn(), reason, suggestedUnitCode, act.at());
        open(request, decideBy);
        moveTo(
                requested,
                act.noted(reason),
                AssignmentStep.REQUEST_RETURN,
                () -> RequestEvents.returnRequested(this, request));
        return add(request);
    }

    protected void open(OfficeRequest request, DueDate decideBy) {
        openRequest = new OpenRequest(request.id(), request.kind(), decideBy, null);
    }

    protected void mustHaveNothingOpen() {
        if (openRequest != null) {
            throw new ProblemException(HandlingProblem.REQUEST_UNDECIDED).with("requestId", openRequest.id());
        }
    }

    /** The unit takes its request back. */
    public void withdrawReturn(Act act, OfficeRequest request) {
        SuggestionAction.WITHDRAW_RETURN.from(status());
        request.decide(RequestStatus.WITHDRAWN, null, act.at());
        stayWithUnit(act, AssignmentStep.WITHDRAW_RETURN, request);
    }

    /**
     * The unit must handle it.
     *
     * @param by that it was decided, or coordinated, which binds as well
     */
    public void refuseReturn(Act act, OfficeRequest request, String reason, Binding by) {
        SuggestionAction.REFUSE_RETURN.from(status());
        request.decide(RequestStatus.REFUSED, reason, act.at());
        request.nameUnit(unitCode());
        bind(by);
        stayWithUnit(act.noted(reason), AssignmentStep.REFUSE_RETURN, request);
    }

    private void stayWithUnit(Act act, AssignmentStep step, OfficeRequest request) {
        openRequest = null;
        moveTo(
                signedAt() == null ? AssignmentStatus.PENDING : AssignmentStatus.SIGNED,
                act,
                step,
                () -> RequestEvents.returnDecided(this, request, act.at()));
    }

    /** Another unit handles it: this is over, however long it took. */
    protected void giveBack(Act act, OfficeRequest request, String reason, UUID successor, String successorUnit) {
        AssignmentStatus returned = SuggestionAction.APPROVE_RETURN.from(status());
        request.decide(RequestStatus.APPROVED, reason, act.at());
        request.nameUnit(successorUnit);
        openRequest = null;
        successorId = successor;
        moveTo(
                returned,
                act.noted(reason),
                AssignmentStep.APPROVE_RETURN,
                () -> RequestEvents.returned(this, request, act.at()));
        tell(RequestEvents.returnDecided(this, request, act.at()));
    }

    /** Notes that nobody decided in time; the request still waits. */
    public void noticeUndecided(Act act) {
        if (openRequest == null
                || openRequest.noticedAt() != null
                || !openRequest.due().isOver(act.at())) {
            throw new IllegalStateException("no decision to miss about assignment " + getId());
        }
        openRequest = openRequest.noticed(act.at());
        noted(act.until(openRequest.due()), AssignmentStep.DECISION_OVERDUE, status(), status());
        tell(RequestEvents.undecided(this, act.at()));
    }

    /** Whether the unit may still give it back in time. */
    boolean isReturnable() {
        return returnRight().runs() && SuggestionAction.REQUEST_RETURN.isAllowedIn(status());
    }

    protected void returnBy(DueDate due) {
        returnRight = returnRight().until(due);
    }

    protected void bind(Binding by) {
        returnRight = returnRight().bound(by);
    }

    protected void decideBy(DueDate due) {
        openRequest = openRequest.until(due);
    }

    protected void decisionNoticed(Instant at) {
        openRequest = openRequest.noticed(at);
    }

    /** Something is entered beside the row; the state stays. */
    protected void entered(Act act, AssignmentStep step) {
        entries++;
        noted(act.due() == null ? act.until(currentDue()) : act, step, status(), status());
    }

    /** Nobody has to decide any more. */
    protected void lapse() {
        openRequest = null;
    }

    protected void succeededBy(UUID id) {
        successorId = id;
    }

    /** Takes another day as the first step of the handing over. */
    protected void handOver(LocalDate day) {
        terms = terms.handedOverOn(day);
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return SuggestionAction.END.isAllowedIn(status());
    }

    @Override
    public Subject subject() {
        return terms.matter().subject();
    }

    /** What the office handed over. */
    public Terms terms() {
        return terms;
    }

    /** When the unit signed for it; null until then. */
    public abstract Instant signedAt();

    /** Whether the unit may ask to give it back; never null. */
    public ReturnRight returnRight() {
        return returnRight == null ? ReturnRight.NONE : returnRight;
    }

    /** What the unit asked for and nobody decided yet; null for nothing. */
    public OpenRequest openRequest() {
        return openRequest;
    }

    /** What became of a request of its unit: one that stayed open when the case was over has lapsed. */
    public RequestStatus statusOf(OfficeRequest request) {
        boolean waits = openRequest != null && openRequest.id().equals(request.id());
        return request.status() == RequestStatus.OPEN && !waits ? RequestStatus.LAPSED : request.status();
    }

    /** The assignments before this one; never null. */
    public Chain chain() {
        return chain == null ? new Chain(assignedAt(), 0) : chain;
    }

    /** The assignment that follows: of the second round, or of another unit after a return; null while there is none. */
    public UUID successorId() {
        return successorId;
    }

    /** The person who assigned it, as a reference. */
    public String assignedBy() {
        return getCreatedBy();
    }

    /** The unit adds a file, or takes one off. */
    public void filed(Act act, SuggestionAction how) {
        how.from(status());
        boolean off = how == SuggestionAction.REMOVE_ATTACHMENT;
        entered(act, off ? AssignmentStep.REMOVE_ATTACHMENT : AssignmentStep.ADD_ATTACHMENT);
    }

    /** The deputies withdrew the suggestion, or the merge by which the unit had it was undone. */
    public void end(Act act) {
        AssignmentStatus ended = SuggestionAction.END.from(status());
        endedAt = act.at();
        lapse();
        moveTo(ended, act, AssignmentStep.END, () -> SuggestionEvents.ended(this));
    }

    /** Null unless the deputies withdrew the suggestion. */
    public Instant endedAt() {
        return endedAt;
    }
}
