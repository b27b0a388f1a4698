package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.AssignmentStep;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.RunningLimit;
import org.lianluo.handling.assignment.asking.Binding;
import org.lianluo.handling.assignment.asking.Chain;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.talk.Contact;
import org.lianluo.handling.assignment.talk.FirstContact;
import org.lianluo.handling.assignment.talk.Talk;
import org.lianluo.handling.assignment.terms.Dates;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.handling.assignment.terms.Terms;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.messaging.Ids;

/** A deputies' suggestion in the hands of a unit. A refused call changes nothing, neither here nor in a reply. */
@Entity
@DiscriminatorValue("SUGGESTION")
public class SuggestionAssignment extends MergeableAssignment {

    private Instant signedAt;

    @Embedded
    private FirstContact firstContact;

    /** The deputies who have yet to say whether a contact was so, as often as there is one with them; null for none. */
    private String[] toAcknowledge;

    protected SuggestionAssignment() {}

    private SuggestionAssignment(UUID id, Handover handover, Terms terms, AssignmentRole role, Chain chain, Act act) {
        super(id, handover, terms, chain, act);
        involve(role, terms.matter().signers());
    }

    /** A suggestion that an office hands to a unit. */
    public static SuggestionAssignment handedOver(
            UUID id, Handover handover, AssignmentRole role, Terms terms, Dates dates, Act act) {
        Chain chain = new Chain(handover.assignedAt(), 0);
        return new SuggestionAssignment(id, handover, terms, role, chain, act).begin(dates, act);
    }

    private SuggestionAssignment begin(Dates dates, Act act) {
        firstContact = FirstContact.NONE.until(dates.contact());
        answerBy(dates.answer());
        returnBy(dates.giveBack());
        moveTo(AssignmentStatus.PENDING, act, AssignmentStep.ASSIGN, () -> SuggestionEvents.created(this));
        return this;
    }

    /**
     * The unit is freed of it: another one handles it, with clocks of its own from now on.
     *
     * @param act with the reason
     * @param dates of the other unit
     */
    public SuggestionAssignment passOn(Act act, OfficeRequest request, UUID newId, String newUnit, Dates dates) {
        giveBack(act, request, act.note(), newId, newUnit);
        Handover handover =
                new Handover(subjectType(), subjectId(), getRegionCode(), newUnit, round(), getId(), act.at());
        SuggestionAssignment next =
                new SuggestionAssignment(newId, handover, terms().handedOverOn(null), role(), chain().returned(), act);
        if (request.kind() == RequestKind.COORDINATION) {
            next.bind(Binding.COORDINATED);
        }
        return next.begin(dates, act);
    }

    /** Once more for the same unit, which signed before and so handles it at once. */
    public SuggestionAssignment again(Act act, UUID newId, Instant reopenedAt, DueDate answerDue, String why) {
        SuggestionAssignment next =
                new SuggestionAssignment(newId, nextRound(reopenedAt), terms(), role(), chain(), act);
        next.answerBy(answerDue);
        next.moveTo(
                AssignmentStatus.SIGNED, act.noted(why), AssignmentStep.REHANDLE, () -> SuggestionEvents.created(next));
        succeededBy(newId);
        stays(act, AssignmentStep.REOPEN);
        return next;
    }

    /** The unit signs for it; a co-handler too. */
    public void sign(Act act) {
        AssignmentStatus signed = SuggestionAction.SIGN.from(status());
        signedAt = act.at();
        moveTo(signed, act, AssignmentStep.SIGN, () -> SuggestionEvents.signed(this));
    }

    /** The unit talked with a deputy, after the suggestion was registered; the first time ends that limit. */
    public Contact contact(Act act, Talk talk, LocalDate registeredOn) {
        (talk.meetingId() == null ? SuggestionAction.CONTACT : SuggestionAction.MEET).from(status());
        talk.mustBeWith(deputyCodes());
        talk.mustBePlausible(registeredOn, ChinaTime.dateOf(assignedAt()), ChinaTime.dateOf(act.at()));
        firstContact = firstContact().recorded(act.at());
        limitsChanged();
        entered(act.noted(talk.kind() + " " + talk.on()), AssignmentStep.CONTACT);
        Contact contact = new Contact(Ids.next(), getId(), talk, act.at());
        toAcknowledge = Stream.concat(toAcknowledge().stream(), Stream.of(talk.deputyCode()))
                .toArray(String[]::new);
        tell(SuggestionEvents.contacted(this, contact));
        return add(contact);
    }

    /** The deputy says whether a contact was so, with a remark in the act or without. */
    public void acknowledge(Act act, Contact contact, boolean agreed) {
        contact.acknowledge(agreed, act.note(), act.at());
        List<String> left = new ArrayList<>(toAcknowledge());
        left.remove(contact.deputyCode());
        toAcknowledge = left.isEmpty() ? null : left.toArray(String[]::new);
        entered(act, AssignmentStep.ACKNOWLEDGE);
        tell(SuggestionEvents.acknowledged(this, contact));
    }

    /** The intake office corrects the first step of the handing over, from which the clocks run that were not met yet. */
    public void correctHandOver(Act act, LocalDate day, Dates counted, String reason) {
        SuggestionAction.CORRECT.from(status());
        String note = answerDue().countedFrom() + " → " + day + ": " + reason;
        handOver(day);
        SuggestionLimits.replace(this, counted, act.at());
        limitsChanged();
        entered(act.until(answerDue()).noted(note), AssignmentStep.CORRECT_HAND_OVER);
        tellOfNewDate(new RunningLimit(Limit.ANSWER, answerDue()), act.at());
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
        switch (limit) {
            case CONTACT -> firstContact = firstContact().until(counted);
            case RETURN -> returnBy(counted);
            case DECISION -> decideBy(counted);
            case REWORK -> reworkBy(counted);
            default -> answerBy(counted);
        }
    }

    @Override
    protected void noticed(Limit limit, Instant at) {
        switch (limit) {
            case CONTACT -> firstContact = firstContact().noticed(at);
            case DECISION -> decisionNoticed(at);
            case ANSWER, REWORK -> super.noticed(limit, at);
            default -> {}
        }
    }

    /** Null until the unit signs for it, and in the second round. */
    @Override
    public Instant signedAt() {
        return signedAt;
    }

    /** The deputies who have yet to say whether a contact was so. */
    public List<String> toAcknowledge() {
        return toAcknowledge == null ? List.of() : List.of(toAcknowledge);
    }

    /** Refuses a reply to this one, too, where the place asks the unit to talk with a deputy of each before. */
    public void mustBeContacted(ReplyRules rules) {
        if (role().replies()) {
            firstContact().mustHaveBeen(rules);
        }
    }

    /** The first talk with a deputy; never null. */
    @Override
    public FirstContact firstContact() {
        return firstContact == null ? FirstContact.NONE : firstContact;
    }
}
