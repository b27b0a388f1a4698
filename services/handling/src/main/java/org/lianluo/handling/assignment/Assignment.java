package org.lianluo.handling.assignment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.AssignmentAcceptedV1;
import org.lianluo.shared.events.AssignmentAnsweredV1;
import org.lianluo.shared.events.AssignmentExtendedV1;
import org.lianluo.shared.events.AssignmentOverdueV1;
import org.lianluo.shared.events.AssignmentReturnedV1;
import org.lianluo.shared.events.OpinionForwardedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemException;

/** A case in the hands of a unit. A refused call changes nothing. */
@Entity
class Assignment extends AggregateRoot {

    private static final String SYSTEM = "system";

    @Embedded
    private Matter matter;

    private String unitCode;
    private int round;
    private UUID predecessorId;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    private Instant assignedAt;
    private Instant acceptedAt;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "accept_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "accept_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "accept_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "accept_policy"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "accept_counted_from"))
    private DueDate acceptDue;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "answer_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "answer_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "answer_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "answer_policy"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "answer_counted_from"))
    private DueDate answerDue;

    /** The due date that runs now, for lists and for the deadline job; null when none does. */
    private LocalDate openDue;

    private Instant overdueNoticedAt;

    @Embedded
    private Extension extension;

    @Embedded
    private GivenBack givenBack;

    @Embedded
    private UnitAnswer answer;

    protected Assignment() {}

    private Assignment(UUID id, String regionCode, Matter matter, String unitCode, Instant at) {
        super(id, regionCode, matter.stationCode(), at);
        this.matter = matter;
        this.unitCode = unitCode;
    }

    /**
     * A case that a station forwarded.
     *
     * @param predecessorId the assignment of the same case that was returned before; null for none
     */
    static Assignment forwarded(UUID id, OpinionForwardedV1 event, UUID predecessorId, DueDate acceptDue, Instant at) {
        Assignment assignment = new Assignment(id, event.regionCode(), Matter.of(event), event.unitCode(), at);
        assignment.round = event.round();
        assignment.predecessorId = predecessorId;
        assignment.assignedAt = event.forwardedAt();
        assignment.status = AssignmentStatus.PENDING;
        assignment.acceptDue = acceptDue;
        assignment.openDue = acceptDue.due();
        return assignment;
    }

    /** The same case once more for the same unit, which accepted it before and so handles it at once. */
    static Assignment again(UUID id, Assignment before, Instant reopenedAt, DueDate answerDue, Instant at) {
        Assignment assignment = new Assignment(id, before.getRegionCode(), before.matter, before.unitCode, at);
        assignment.round = before.round + 1;
        assignment.predecessorId = before.getId();
        assignment.assignedAt = reopenedAt;
        assignment.status = AssignmentStatus.IN_HANDLING;
        assignment.answerDue = answerDue;
        assignment.openDue = answerDue.due();
        return assignment;
    }

    /** The unit takes the case; late is better than never. The clock for the answer runs since the assignment. */
    AssignmentAcceptedV1 accept(DueDate newAnswerDue, String by, Instant at) {
        status = UnitAction.ACCEPT.from(status);
        acceptedAt = at;
        answerDue = newAnswerDue;
        openDue = newAnswerDue.due();
        overdueNoticedAt = null;
        touch(by, at);
        return AssignmentEvents.of(this).accepted();
    }

    /** The unit gives the case back, in the time for accepting; later it must handle it. */
    AssignmentReturnedV1 giveBack(String reason, String suggestedUnitCode, String by, Instant at) {
        AssignmentStatus returned = UnitAction.RETURN.from(status);
        if (acceptDue.isOver(at)) {
            throw new ProblemException(HandlingProblem.RETURN_TOO_LATE).with("due", acceptDue.due());
        }
        status = returned;
        givenBack = new GivenBack(reason, suggestedUnitCode, at);
        openDue = null;
        touch(by, at);
        return AssignmentEvents.of(this).returned();
    }

    /** The unit takes its one extension, before the answer is due and in the first round only. */
    AssignmentExtendedV1 extend(String reason, DueDate extendedDue, String by, Instant at) {
        AssignmentStatus extended = UnitAction.EXTEND.from(status);
        if (isRehandling()) {
            throw new ProblemException(HandlingProblem.NO_EXTENSION_IN_REHANDLING);
        }
        if (extension != null) {
            throw new ProblemException(HandlingProblem.EXTENSION_ALREADY_TAKEN);
        }
        if (answerDue.isOver(at)) {
            throw new ProblemException(HandlingProblem.EXTENSION_TOO_LATE).with("due", answerDue.due());
        }
        status = extended;
        extension = new Extension(reason, at);
        answerDue = extendedDue;
        openDue = extendedDue.due();
        touch(by, at);
        return AssignmentEvents.of(this).extended();
    }

    /** The unit answers; after the due date that is taken too, and marked late. */
    AssignmentAnsweredV1 answer(String text, String documentNumber, String by, Instant at) {
        status = UnitAction.ANSWER.from(status);
        answer = new UnitAnswer(text, documentNumber, answerDue.isOver(at), at);
        openDue = null;
        touch(by, at);
        return AssignmentEvents.of(this).answered();
    }

    /** Notes that the due date which runs now has passed; the date itself stays. */
    AssignmentOverdueV1 noticeOverdue(Instant at) {
        if (overdueNoticedAt != null || !currentDue().isOver(at)) {
            throw new IllegalStateException("nothing to notice about assignment " + getId());
        }
        overdueNoticedAt = at;
        touch(SYSTEM, at);
        return AssignmentEvents.of(this).overdue(at);
    }

    /** Replaces the date that runs now by one that was counted again; if that is still to come, it can be missed anew. */
    void recount(DueDate counted, Instant at) {
        if (status == AssignmentStatus.PENDING) {
            acceptDue = counted;
        } else {
            answerDue = counted;
        }
        openDue = counted.due();
        if (!counted.isOver(at)) {
            overdueNoticedAt = null;
        }
        touch(SYSTEM, at);
    }

    /** The due date that runs now, or null. */
    DueDate currentDue() {
        return switch (status) {
            case PENDING -> acceptDue;
            case IN_HANDLING -> answerDue;
            case RETURNED, ANSWERED -> null;
        };
    }

    boolean isRehandling() {
        return round > 1;
    }

    Matter matter() {
        return matter;
    }

    String unitCode() {
        return unitCode;
    }

    int round() {
        return round;
    }

    UUID predecessorId() {
        return predecessorId;
    }

    AssignmentStatus status() {
        return status;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    DueDate acceptDue() {
        return acceptDue;
    }

    DueDate answerDue() {
        return answerDue;
    }

    Extension extension() {
        return extension;
    }

    GivenBack givenBack() {
        return givenBack;
    }

    UnitAnswer answer() {
        return answer;
    }

    @Override
    public String aggregateType() {
        return "assignment";
    }
}
