package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.RunningLimit;
import org.lianluo.handling.assignment.Subject;
import org.lianluo.handling.assignment.SuggestionPart;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.AssignmentEndedV1;
import org.lianluo.shared.events.AssignmentSignedV1;
import org.lianluo.shared.events.CoOpinionSubmittedV1;
import org.lianluo.shared.events.ReplyIssuedV1;
import org.lianluo.shared.problem.ProblemException;

/** A deputies' suggestion in the hands of a unit. A refused call changes nothing, neither here nor in a reply. */
@Entity
@DiscriminatorValue("SUGGESTION")
class SuggestionAssignment extends Assignment {

    @Embedded
    Terms terms;

    Instant signedAt;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "contact_due"))
    @AttributeOverride(name = "rule", column = @Column(name = "contact_rule"))
    @AttributeOverride(name = "provisional", column = @Column(name = "contact_provisional"))
    @AttributeOverride(name = "policy", column = @Column(name = "contact_policy"))
    @AttributeOverride(name = "countedFrom", column = @Column(name = "contact_counted_from"))
    @AttributeOverride(name = "calendar", column = @Column(name = "contact_calendar"))
    DueDate contactDue;

    Instant contactNoticedAt;
    Instant contactedAt;

    @Embedded
    private Completion completion;

    UUID successorId;
    Instant endedAt;
    /** Counts what is entered beside the row itself, so that each of it moves the version. */
    private int entries;

    protected SuggestionAssignment() {}

    private SuggestionAssignment(UUID id, Handover handover, Terms terms, AssignmentRole role, String by, Instant at) {
        super(id, handover, by, at);
        this.terms = terms;
        involve(role, terms.matter().signers());
    }

    /** A suggestion that the intake office handed to a unit. */
    static SuggestionAssignment handedOver(
            UUID id, Handover handover, AssignmentRole role, Terms terms, Dates dates, String by) {
        SuggestionAssignment assignment =
                new SuggestionAssignment(id, handover, terms, role, by, handover.assignedAt());
        assignment.contactDue = dates.contact();
        assignment.answerBy(dates.answer());
        assignment.moveTo(AssignmentStatus.PENDING);
        return assignment;
    }

    /** Once more for the same unit, which signed before and so handles it at once. */
    SuggestionAssignment again(UUID newId, Instant reopenedAt, DueDate answerDue, String by, Instant at) {
        Handover handover =
                new Handover(subjectType(), subjectId(), getRegionCode(), unitCode(), round() + 1, getId(), reopenedAt);
        SuggestionAssignment assignment = new SuggestionAssignment(newId, handover, terms, role(), by, at);
        assignment.answerBy(answerDue);
        assignment.moveTo(AssignmentStatus.SIGNED);
        successorId = newId;
        touch(by, at);
        return assignment;
    }

    /** The unit signs for it; a co-handler too. */
    AssignmentSignedV1 sign(String by, Instant at) {
        moveTo(SuggestionAction.SIGN.from(status()));
        signedAt = at;
        touch(by, at);
        return SuggestionEvents.signed(this);
    }

    /** The unit talked with a deputy, after the suggestion was registered; the first time ends that limit. */
    Contact contact(UUID contactId, ContactRequest request, LocalDate registeredOn, String by, Instant at) {
        SuggestionAction.CONTACT.from(status());
        request.mustBeWith(deputyCodes());
        request.mustBePlausible(registeredOn, ChinaTime.dateOf(assignedAt()), ChinaTime.dateOf(at));
        if (contactedAt == null) {
            contactedAt = at;
            limitsChanged();
        }
        entered(by, at);
        return new Contact(contactId, getId(), request, at);
    }

    /** The deputy confirms a contact. */
    void acknowledge(Contact contact, String by, Instant at) {
        contact.acknowledge(at);
        entered(by, at);
    }

    /** The co-handler gives its opinion to the lead; after the due date that is taken too, and marked late. */
    CoOpinionSubmittedV1 submitOpinion(String by, Instant at) {
        mustReply(false);
        moveTo(SuggestionAction.SUBMIT_OPINION.from(status()));
        completion = new Completion(null, null, at, answerDue().isOver(at));
        touch(by, at);
        return SuggestionEvents.opinionSubmitted(this);
    }

    /** The unit drafts its reply, after it has talked with a deputy. */
    Reply draft(UUID newId, ReplyRequest request, String by, Instant at) {
        mustReply(true);
        AssignmentStatus drafted = SuggestionAction.DRAFT.from(status());
        if (contactedAt == null) {
            throw new ProblemException(HandlingProblem.CONTACT_REQUIRED);
        }
        request.mayBePromised(ChinaTime.dateOf(at));
        moveTo(drafted);
        touch(by, at);
        return new Reply(newId, getId(), round(), request, at);
    }

    void redraft(Reply reply, ReplyRequest request, String by, Instant at) {
        reply.mustBeDraft(SuggestionAction.REDRAFT);
        SuggestionAction.REDRAFT.from(status());
        request.mayBePromised(ChinaTime.dateOf(at));
        reply.change(request, at);
        entered(by, at);
    }

    /** The leader sends the draft back. */
    void refuse(Reply reply, String reason, String by, Instant at) {
        reply.mustBeDraft(SuggestionAction.REFUSE);
        moveTo(SuggestionAction.REFUSE.from(status()));
        reply.refuse(reason, at);
        touch(by, at);
    }

    /**
     * The leader approves the draft, and so the reply is issued; after the due date too, and then marked late.
     *
     * @param coHandlers the co-handlers of the same round, whose opinions the lead needs while their time runs
     */
    ReplyIssuedV1 issue(Reply reply, String signatory, CoHandlers coHandlers, String by, Instant at) {
        reply.mustBeDraft(SuggestionAction.APPROVE);
        AssignmentStatus replied = SuggestionAction.APPROVE.from(status());
        if (role() == AssignmentRole.LEAD) {
            coHandlers.mustHaveSpoken(at);
        }
        completion =
                new Completion(reply.id(), reply.classCode(), at, answerDue().isOver(at));
        reply.issue(signatory, completion.late(), at);
        moveTo(replied);
        touch(by, at);
        return SuggestionEvents.replyIssued(this, reply);
    }

    /** The deputies withdrew the suggestion. */
    AssignmentEndedV1 end(String by, Instant at) {
        moveTo(SuggestionAction.END.from(status()));
        endedAt = at;
        touch(by, at);
        return SuggestionEvents.ended(this);
    }

    /** The intake office corrects the first step of the handing over, from which the clocks run that were not met yet. */
    void correctHandOver(LocalDate day, Dates counted, String by, Instant at) {
        SuggestionAction.CORRECT.from(status());
        terms = terms.handedOverOn(day);
        SuggestionLimits.replace(this, counted, at);
        limitsChanged();
        entered(by, at);
    }

    /** Whether something is still to be done. */
    boolean isOpen() {
        return SuggestionAction.END.isAllowedIn(status());
    }

    private void entered(String by, Instant at) {
        entries++;
        touch(by, at);
    }

    private void mustReply(boolean replies) {
        if (role().replies() != replies) {
            throw new ProblemException(HandlingProblem.NOT_THIS_PART).with("role", role());
        }
    }

    @Override
    public List<RunningLimit> limits() {
        return SuggestionLimits.of(this);
    }

    @Override
    public RunningLimit currentLimit() {
        return SuggestionLimits.current(this);
    }

    @Override
    protected void replace(Limit limit, DueDate counted) {
        if (limit == Limit.CONTACT) {
            contactDue = counted;
        } else {
            answerBy(counted);
        }
    }

    @Override
    protected void noticed(Limit limit, Instant at) {
        if (limit == Limit.CONTACT) {
            contactNoticedAt = at;
        } else {
            super.noticed(limit, at);
        }
    }

    @Override
    public Subject subject() {
        return terms.matter().subject();
    }

    @Override
    public SuggestionPart suggestionPart() {
        return SuggestionParts.of(this);
    }

    /** Null until the unit did its part. */
    Completion completion() {
        return completion;
    }
}
