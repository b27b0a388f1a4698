package org.lianluo.handling.assignment.opinion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.AssignmentStep;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.RunningLimit;
import org.lianluo.handling.assignment.Subject;
import org.lianluo.handling.assignment.SubjectType;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.suggestion.triage.OpinionForwardedV1;
import org.lianluo.shared.problem.ProblemException;

/** A station opinion in the hands of a unit, which accepts or returns it and then answers. */
@Entity
@DiscriminatorValue("OPINION")
public class OpinionAssignment extends Assignment {

    @Embedded
    private Matter matter;

    private Instant acceptedAt;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "accept_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "accept_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "accept_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "accept_policy"))
    @AttributeOverride(name = "limit", column = @Column(name = "accept_limit"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "accept_counted_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "accept_calendar"))
    private DueDate acceptDue;

    @Embedded
    private Extension extension;

    @Embedded
    private GivenBack givenBack;

    @Embedded
    private UnitAnswer answer;

    @Embedded
    private Urged urged = new Urged();

    protected OpinionAssignment() {}

    private OpinionAssignment(UUID id, Handover handover, Matter matter, Act act) {
        super(id, handover, act);
        this.matter = matter;
    }

    /**
     * A case that a station forwarded.
     *
     * @param predecessorId the assignment of the same case that was returned before; null for none
     */
    public static OpinionAssignment forwarded(
            UUID id, OpinionForwardedV1 event, UUID predecessorId, DueDate acceptDue, Act act) {
        Handover handover = new Handover(
                SubjectType.OPINION,
                event.opinionId(),
                event.regionCode(),
                event.unitCode(),
                event.round(),
                predecessorId,
                event.forwardedAt());
        OpinionAssignment assignment = new OpinionAssignment(id, handover, Matter.of(event), act);
        assignment.acceptDue = acceptDue;
        assignment.moveTo(AssignmentStatus.PENDING, act, AssignmentStep.ASSIGN, OpinionEvents.of(assignment)::created);
        return assignment;
    }

    /** The same case once more for the same unit, which accepted it before and so handles it at once. */
    public static OpinionAssignment again(
            UUID id, OpinionAssignment before, Instant reopenedAt, DueDate answerDue, Act act) {
        OpinionAssignment assignment = new OpinionAssignment(id, before.nextRound(reopenedAt), before.matter, act);
        assignment.answerBy(answerDue);
        assignment.moveTo(
                AssignmentStatus.IN_HANDLING, act, AssignmentStep.REHANDLE, OpinionEvents.of(assignment)::created);
        return assignment;
    }

    /** The unit takes the case; late is better than never. The clock for the answer runs since the assignment. */
    public void accept(Act act, DueDate newAnswerDue) {
        AssignmentStatus accepted = UnitAction.ACCEPT.from(status());
        acceptedAt = act.at();
        answerBy(newAnswerDue);
        noticed(Limit.ANSWER, null);
        moveTo(accepted, act, AssignmentStep.ACCEPT, OpinionEvents.of(this)::accepted);
    }

    /** The unit gives the case back, in the time for accepting; later it must handle it. */
    public void giveBack(Act act, String reason, String suggestedUnitCode) {
        AssignmentStatus returned = UnitAction.RETURN.from(status());
        if (acceptDue.isOver(act.at())) {
            throw new ProblemException(HandlingProblem.RETURN_TOO_LATE).with("due", acceptDue.due());
        }
        givenBack = new GivenBack(reason, suggestedUnitCode, act.at());
        moveTo(returned, act.noted(reason), AssignmentStep.RETURN, OpinionEvents.of(this)::returned);
    }

    /** The unit takes its one extension, before the answer is due and in the first round only. */
    public void extend(Act act, String reason, DueDate extendedDue) {
        AssignmentStatus extended = UnitAction.EXTEND.from(status());
        if (isRehandling()) {
            throw new ProblemException(HandlingProblem.NO_EXTENSION_IN_REHANDLING);
        }
        if (extension != null) {
            throw new ProblemException(HandlingProblem.EXTENSION_ALREADY_TAKEN);
        }
        if (answerDue().isOver(act.at())) {
            throw new ProblemException(HandlingProblem.EXTENSION_TOO_LATE)
                    .with("due", answerDue().due());
        }
        extension = new Extension(reason, act.at());
        answerBy(extendedDue);
        moveTo(extended, act.noted(reason), AssignmentStep.EXTEND, OpinionEvents.of(this)::extended);
    }

    /** The unit answers; after the due date that is taken too, and marked late. */
    public void answer(Act act, String text, String documentNumber) {
        AssignmentStatus answered = UnitAction.ANSWER.from(status());
        answer = new UnitAnswer(text, documentNumber, answerDue().isOver(act.at()), act.at());
        moveTo(answered, act.noted(documentNumber), AssignmentStep.ANSWER, OpinionEvents.of(this)::answered);
    }

    /**
     * The station or the constituent urged (催办), which moves no state and no date; also where the unit answered meanwhile.
     *
     * @param at when they did
     */
    public void urge(Act act, Instant at) {
        urged.add(at);
        stays(act, AssignmentStep.URGE);
    }

    @Override
    public RunningLimit currentLimit() {
        return switch (status()) {
            case PENDING -> new RunningLimit(Limit.ACCEPT, acceptDue);
            case IN_HANDLING -> new RunningLimit(Limit.ANSWER, answerDue());
            default -> null;
        };
    }

    @Override
    public List<RunningLimit> limits() {
        RunningLimit current = currentLimit();
        return current == null ? List.of() : List.of(current);
    }

    @Override
    protected void replace(Limit limit, DueDate counted) {
        if (limit == Limit.ACCEPT) {
            acceptDue = counted;
        } else {
            answerBy(counted);
        }
    }

    @Override
    public Subject subject() {
        return new Subject(matter.title(), matter.text(), matter.categoryCode());
    }

    /** What the station forwarded; the same in every round. */
    public Matter matter() {
        return matter;
    }

    /** Null until the unit accepts it. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** Last day to accept or return it; null in the second round. */
    public DueDate acceptDue() {
        return acceptDue;
    }

    /** Null unless the unit took it. */
    public Extension extension() {
        return extension;
    }

    /** Null unless the unit returned it. */
    public GivenBack givenBack() {
        return givenBack;
    }

    /** How often the unit was urged in this round. */
    public Urged urged() {
        return urged;
    }

    /** Null until the unit answers. */
    public UnitAnswer answer() {
        return answer;
    }
}
